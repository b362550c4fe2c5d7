namespace ResumeStudio.Web.Features.Models;

/// <summary>Whether a model may be asked for a person now.</summary>
public enum ModelStanding
{
    /// <summary>It may.</summary>
    Ready,

    /// <summary>None is set up here; everything works by rules.</summary>
    NoProvider,

    /// <summary>The person has not agreed to any provider that is left.</summary>
    NeedsConsent,

    /// <summary>The budget of this month is spent.</summary>
    BudgetSpent,
}

using ResumeStudio.Core.Common;

namespace ResumeStudio.Web.Features.Models;

/// <summary>No model was asked, for a reason that the person can read. Nothing was sent and nothing was charged.</summary>
public sealed class ModelRefusal(ModelStanding standing) : RuleViolation(WordsOf(standing))
{
    public ModelStanding Standing { get; } = standing;

    public static string WordsOf(ModelStanding standing) => standing switch
    {
        ModelStanding.NoProvider => "This installation has no language model.",
        ModelStanding.NeedsConsent => "No model is asked until you agree to where your words go.",
        ModelStanding.BudgetSpent => "The budget for language models is spent for this month. What works by rules still works.",
        _ => "",
    };
}

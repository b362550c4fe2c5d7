using ResumeStudio.Core.Resumes.Fields;

namespace ResumeStudio.Core.Portfolios;

/// <summary>How visitors reach the person. The details themselves stand in the chosen resume; here is which of them are shown.</summary>
public sealed class PortfolioContact
{
    /// <summary>A line or two above the details, as Markdown.</summary>
    [Field(FieldKind.Markdown, "Words before the details", Example = "Open to new work from June.")] public string Text { get; set; } = "";

    /// <summary>Whether the e-mail address is shown.</summary>
    public bool ShowEmail { get; set; } = true;

    /// <summary>Whether the telephone number is shown.</summary>
    public bool ShowPhone { get; set; }

    /// <summary>Whether city and country are shown; street and postal code never are.</summary>
    public bool ShowPlace { get; set; } = true;

    /// <summary>Whether the person's own site is shown.</summary>
    public bool ShowWebsite { get; set; } = true;

    /// <summary>Whether accounts on other sites are shown.</summary>
    public bool ShowProfiles { get; set; } = true;

    /// <summary>Whether visitors may write a message.</summary>
    public bool HasForm { get; set; }
}

using ResumeStudio.Core.Common;

namespace ResumeStudio.Core.Sharing;

/// <summary>What the owner decides about a link.</summary>
public sealed record LinkTerms
{
    /// <summary>The longest title, in characters.</summary>
    public const int TitleLength = 120;

    /// <summary>The longest label, in characters.</summary>
    public const int LabelLength = 80;

    /// <summary>The largest limit of views.</summary>
    public const int MostViews = 100_000;

    /// <summary>Whom or what the link is for; only the owner reads it.</summary>
    public string Label { get; init; } = "";

    /// <summary>The page's title in the browser; empty means name and headline.</summary>
    public string Title { get; init; } = "";

    /// <summary>The contact details that the page shows.</summary>
    public ContactDetails Shown { get; init; } = ContactDetails.Cautious;

    /// <summary>Whether visitors may take the PDF.</summary>
    public bool AllowsDownload { get; init; } = true;

    /// <summary>Whether search engines may list the page. A link with a secret is never listed.</summary>
    public bool AllowsIndexing { get; init; }

    /// <summary>Whether the page shows each newer version by itself; otherwise it stays as it was published.</summary>
    public bool FollowsNewest { get; init; }

    /// <summary>Whether readers may comment, without an account. Only a link with a secret takes comments.</summary>
    public bool AllowsComments { get; init; }

    /// <summary>The instant from which the link is over, or null.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>The number of views after which the link is over, or null.</summary>
    public int? MaximumViews { get; init; }

    /// <summary>The same terms with trimmed texts.</summary>
    /// <exception cref="RuleViolation">A text is too long, the end is not in the future, or the limit of views is out of range or stands against comments.</exception>
    public LinkTerms Checked(DateTimeOffset now)
    {
        var (label, title) = (Label.Trim(), Title.Trim());
        if (label.Length > LabelLength) throw new RuleViolation($"A label has at most {LabelLength} characters.");
        if (title.Length > TitleLength) throw new RuleViolation($"A title has at most {TitleLength} characters.");
        if (ExpiresAt <= now) throw new RuleViolation("The end of a link must be in the future.");
        if (MaximumViews is < 1 or > MostViews) throw new RuleViolation($"The number of views is between 1 and {MostViews:N0}.");
        if (AllowsComments && MaximumViews is not null) throw new RuleViolation("Who comments comes back: a link for comments has no limit of views.");
        return this with { Label = label, Title = title };
    }
}

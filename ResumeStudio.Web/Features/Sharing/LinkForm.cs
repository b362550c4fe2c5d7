using ResumeStudio.Core.Sharing;

namespace ResumeStudio.Web.Features.Sharing;

/// <summary>What an owner fills in for a link, as the form holds it.</summary>
public sealed class LinkForm
{
    /// <summary>The choices for contact details, in the order of the form.</summary>
    public static IReadOnlyList<(ContactDetails Detail, string Label)> Details { get; } =
    [
        (ContactDetails.Photo, "Photo"), (ContactDetails.City, "City and country"), (ContactDetails.Website, "Website"), (ContactDetails.Profiles, "Profiles"),
        (ContactDetails.Email, "E-mail"), (ContactDetails.Phone, "Phone"), (ContactDetails.Street, "Street and postal code"), (ContactDetails.References, "References, with their contact details"),
    ];

    public string Slug { get; set; } = "";

    public string Label { get; set; } = "";

    public string Title { get; set; } = "";

    public ContactDetails Shown { get; set; } = ContactDetails.Cautious;

    public bool AllowsDownload { get; set; } = true;

    public bool AllowsIndexing { get; set; }

    public bool FollowsNewest { get; set; }

    public bool AllowsComments { get; set; }

    /// <summary>The last day on which the link works, in UTC.</summary>
    public DateOnly? LastDay { get; set; }

    public int? MaximumViews { get; set; }

    /// <summary>Whether a password is asked for.</summary>
    public bool AsksPassword { get; set; }

    /// <summary>A new password; empty keeps the one that is set.</summary>
    public string Password { get; set; } = "";

    /// <summary>Whether a password is set already.</summary>
    public bool HasPassword { get; private init; }

    public static LinkForm Of(ResumeLink link) => new()
    {
        Slug = link.Slug ?? "",
        Label = link.Terms.Label,
        Title = link.Terms.Title,
        Shown = link.Terms.Shown,
        AllowsDownload = link.Terms.AllowsDownload,
        AllowsIndexing = link.Terms.AllowsIndexing,
        FollowsNewest = link.Terms.FollowsNewest,
        AllowsComments = link.Terms.AllowsComments,
        LastDay = link.Terms.ExpiresAt is { } end ? DateOnly.FromDateTime(end.UtcDateTime).AddDays(-1) : null,
        MaximumViews = link.Terms.MaximumViews,
        AsksPassword = link.PasswordHash is not null,
        HasPassword = link.PasswordHash is not null,
    };

    public void Show(ContactDetails detail, bool shown) => Shown = shown ? Shown | detail : Shown & ~detail;

    /// <exception cref="Core.Common.RuleViolation">A password is asked for, and there is none.</exception>
    public LinkWish ToWish()
    {
        if (AsksPassword && Password.Length == 0 && !HasPassword) throw new Core.Common.RuleViolation("Enter a password, or do not ask for one.");
        return new(ToTerms(), Slug, !AsksPassword ? "" : Password.Length > 0 ? Password : null);
    }

    private LinkTerms ToTerms() => new()
    {
        Label = Label,
        Title = Title,
        Shown = Shown,
        AllowsDownload = AllowsDownload,
        AllowsIndexing = AllowsIndexing,
        FollowsNewest = FollowsNewest,
        AllowsComments = AllowsComments,
        ExpiresAt = LastDay is { } day ? new DateTimeOffset(day.AddDays(1).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) : null,
        MaximumViews = MaximumViews,
    };
}

using ResumeStudio.Core.Sharing;

namespace ResumeStudio.Web.Features.Sharing;

/// <summary>A link as visitors meet it, read from the database and kept in memory until one of its rows changes.</summary>
/// <param name="Link">The link's row; it is only read.</param>
/// <param name="PhotoKey">Where the portrait lies that the link shows, or null.</param>
/// <param name="HasFiles">Whether PDF and preview image are made.</param>
public sealed record Door(ResumeLink Link, string? PhotoKey, bool HasFiles)
{
    public Guid SnapshotId => Link.SnapshotId ?? throw new InvalidOperationException("Nothing is published on this link.");

    public bool OffersPdf => HasFiles && Link.Terms.AllowsDownload;

    /// <summary>Whether programs that show previews of links may have the picture of the resume's head.</summary>
    public bool OffersPreview => HasFiles && !HasPassword && Link.Terms.MaximumViews is null;

    public bool HasPassword => Link.PasswordHash is not null;

    public string PdfKey => PublishedFiles.KeyOf(SnapshotId, Link.Terms.Shown, "pdf");

    public string ImageKey => PublishedFiles.KeyOf(SnapshotId, Link.Terms.Shown, "jpg");
}

using ResumeStudio.Core.Common;

namespace ResumeStudio.Core.Sharing;

/// <summary>The PDF and the preview image of a snapshot, made when it is published, so that no visitor ever starts a print.</summary>
public sealed class PublishedFiles : QueuedWork, IOwned
{
    private PublishedFiles(DateTimeOffset createdAt) : base(createdAt) { }

    /// <inheritdoc />
    public Guid OwnerId { get; private set; }

    /// <summary>The snapshot that they show.</summary>
    public Guid SnapshotId { get; private set; }

    /// <summary>The contact details that they show.</summary>
    public ContactDetails Shown { get; private set; }

    /// <summary>Where the PDF lies, once made.</summary>
    public string PdfKey => KeyOf(SnapshotId, Shown, "pdf");

    /// <summary>Where the preview image, a JPEG of 1200 × 630 pixels, lies, once made.</summary>
    public string ImageKey => KeyOf(SnapshotId, Shown, "jpg");

    /// <summary>Asks for them.</summary>
    public static PublishedFiles For(ResumeSnapshot snapshot, ContactDetails shown, DateTimeOffset now) =>
        new(now) { OwnerId = snapshot.OwnerId, SnapshotId = snapshot.Id, Shown = shown };

    /// <summary>The key of one of them in the file store.</summary>
    public static string KeyOf(Guid snapshotId, ContactDetails shown, string type) => $"published/{snapshotId:N}/{(int)shown}.{type}";
}

using ResumeStudio.Core.Common;

namespace ResumeStudio.Core.Pdf;

/// <summary>The picture of a resume's first page, for one version of it.</summary>
public sealed class Thumbnail : QueuedWork, IOwned
{
    private Thumbnail(DateTimeOffset createdAt) : base(createdAt) { }

    /// <inheritdoc />
    public Guid OwnerId { get; private set; }

    /// <summary>The resume that it shows.</summary>
    public Guid ResumeId { get; private set; }

    /// <summary>The version of the resume that it shows.</summary>
    public int Version { get; private set; }

    /// <summary>Where the picture lies, once made.</summary>
    public string FileKey => $"thumbnails/{ResumeId:N}/{Version}.webp";

    /// <summary>Asks for the picture.</summary>
    public static Thumbnail For(Guid ownerId, Guid resumeId, int version, DateTimeOffset now) =>
        new(now) { OwnerId = ownerId, ResumeId = resumeId, Version = version };
}

using ResumeStudio.Core.Common;

namespace ResumeStudio.Core.Publishing;

/// <summary>The preview image of a published portfolio, drawn from its page, for one version of the publication.</summary>
public sealed class SiteImage : QueuedWork, IOwned
{
    private SiteImage(DateTimeOffset createdAt) : base(createdAt) { }

    /// <inheritdoc />
    public Guid OwnerId { get; private set; }

    /// <summary>The publication that it shows.</summary>
    public Guid PublicationId { get; private set; }

    /// <summary>The publication's version that it shows.</summary>
    public int Version { get; private set; }

    /// <summary>Where the image, a JPEG of 1200 × 630 pixels, lies, once made.</summary>
    public string FileKey => $"sites/{PublicationId:N}/{Version}.jpg";

    /// <summary>Asks for it.</summary>
    public static SiteImage For(Publication publication, DateTimeOffset now) =>
        new(now) { OwnerId = publication.OwnerId, PublicationId = publication.Id, Version = publication.Version };
}

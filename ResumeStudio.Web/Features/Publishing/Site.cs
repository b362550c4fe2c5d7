using ResumeStudio.Core.Publishing;

namespace ResumeStudio.Web.Features.Publishing;

/// <summary>A published portfolio as visitors meet it, kept in memory until one of its rows changes.</summary>
/// <param name="Publication">The publication's row; it is only read.</param>
/// <param name="Pictures">The media ids of its images; no other picture of the owner is shown.</param>
/// <param name="HasImage">Whether the preview image of this version is made.</param>
/// <param name="Host">The host of its owner's that stands for it, or null.</param>
public sealed record Site(Publication Publication, IReadOnlySet<Guid> Pictures, bool HasImage, string? Host)
{
    public string ImageKey => $"sites/{Publication.Id:N}/{Publication.Version}.jpg";
}

namespace ResumeStudio.Web.Features.Resumes;

/// <summary>A document as it was read: the copy to edit and the version that a save must name.</summary>
public sealed record OpenDocument<TDocument>(Guid Id, string Title, int Version, DateTimeOffset SavedAt, TDocument Document);

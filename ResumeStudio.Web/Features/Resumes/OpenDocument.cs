using ResumeStudio.Core.Resumes;

namespace ResumeStudio.Web.Features.Resumes;

/// <summary>A resume as it was read: the copy to edit and the version that a save must name.</summary>
public sealed record OpenDocument(Guid Id, string Title, int Version, DateTimeOffset SavedAt, ResumeDocument Document)
{
    public static OpenDocument Of(Resume resume) => new(resume.Id, resume.Title, resume.Version, resume.UpdatedAt, resume.ReadDocument());
}

using ResumeStudio.Core.Common;
using ResumeStudio.Core.Resumes;

namespace ResumeStudio.Core.Sharing;

/// <summary>One version of a resume as it was published: later changes do not reach it.</summary>
public sealed class ResumeSnapshot : IOwned
{
    private ResumeSnapshot() { }

    /// <summary>The row's id, a version 7 GUID.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public Guid OwnerId { get; private set; }

    /// <summary>The resume that it was taken of.</summary>
    public Guid ResumeId { get; private set; }

    /// <summary>The resume's version.</summary>
    public int Version { get; private set; }

    /// <summary>When it was taken.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>Where the copy of the portrait lies, or null without one.</summary>
    public string? PhotoKey { get; private set; }

    /// <summary>The document in its stored form (<see cref="DocumentJson"/>), whole: each link takes out what it does not show.</summary>
    public string DocumentText { get; private set; } = "";

    /// <summary>Takes a snapshot of the resume as it is stored now.</summary>
    public static ResumeSnapshot Of(Resume resume, DateTimeOffset now)
    {
        var snapshot = new ResumeSnapshot { OwnerId = resume.OwnerId, ResumeId = resume.Id, Version = resume.Version, CreatedAt = now, DocumentText = resume.DocumentText };
        if (snapshot.ReadDocument().Basics.Photo is not null) snapshot.PhotoKey = $"published/{snapshot.Id:N}/photo.jpg";
        return snapshot;
    }

    /// <summary>The document; a new copy at each call.</summary>
    public ResumeDocument ReadDocument() => DocumentJson.Read(DocumentText);
}

using ResumeStudio.Core.Common;
using ResumeStudio.Core.Resumes.Limits;

namespace ResumeStudio.Core.Resumes;

/// <summary>One resume of one person: its document with the few facts that lists need beside it.</summary>
public sealed class Resume : IOwned
{
    /// <summary>How long a deleted resume stays in the trash.</summary>
    public static readonly TimeSpan TrashRetention = TimeSpan.FromDays(30);

    private Resume() { }

    /// <summary>The row's id, a version 7 GUID.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public Guid OwnerId { get; private set; }

    /// <summary>The name on the dashboard, at most <see cref="ResumeLimits.TitleLength"/> characters.</summary>
    public string Title { get; private set; } = "";

    /// <summary>Title and person's name, lower case, without accents: what the search reads.</summary>
    public string SearchText { get; private set; } = "";

    /// <summary>The title's sort key: lower case, without accents.</summary>
    public string SortTitle { get; private set; } = "";

    /// <summary>Counts saves; a save names the version it started from.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>When it was made.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>When title or document last changed.</summary>
    public DateTimeOffset UpdatedAt { get; private set; }

    /// <summary>When it went to the trash, or null.</summary>
    public DateTimeOffset? DeletedAt { get; private set; }

    /// <summary>The resume that it was tailored from, or null. That one may be gone by now.</summary>
    public Guid? SourceId { get; private set; }

    /// <summary>The document in its stored form (<see cref="DocumentJson"/>). All that lists read stands before it, so that they never read past it; only the younger <see cref="SourceId"/> stands behind.</summary>
    public string DocumentText { get; private set; } = "";

    /// <summary>The document, read from its stored form; a new copy at each call.</summary>
    public ResumeDocument ReadDocument() => DocumentJson.Read(DocumentText);

    /// <summary>Makes a resume.</summary>
    /// <exception cref="RuleViolation">The title is empty or too long, or the document goes beyond <see cref="ResumeLimits"/>.</exception>
    public static Resume Create(Guid ownerId, string title, ResumeDocument document, DateTimeOffset now)
    {
        var resume = new Resume { OwnerId = ownerId, CreatedAt = now };
        resume.Take(document);
        resume.Call(title, document.Basics.Name, now);
        return resume;
    }

    /// <summary>A new resume with the same document, called "… (copy)".</summary>
    public Resume Duplicate(DateTimeOffset now) => Create(OwnerId, CopyTitle.Of(Title), ReadDocument(), now);

    /// <summary>A new resume with a document made of this one for a job, called "Title – job". Its entries keep their ids.</summary>
    /// <exception cref="RuleViolation">The document goes beyond <see cref="ResumeLimits"/>.</exception>
    public Resume Tailor(string job, ResumeDocument document, DateTimeOffset now)
    {
        var tailored = Create(OwnerId, Shortened.To(ResumeLimits.TitleLength, $"{Title} – {job}"), document, now);
        tailored.SourceId = Id;
        return tailored;
    }

    /// <summary>Gives it another title. The document's version stays, so that an editor that is open elsewhere can go on saving.</summary>
    /// <exception cref="RuleViolation">The title is empty or too long.</exception>
    public void Rename(string title, DateTimeOffset now) => Call(title, ReadDocument().Basics.Name, now);

    /// <summary>Replaces the document; the version grows by one.</summary>
    /// <exception cref="RuleViolation">The document is larger than <see cref="ResumeLimits.DocumentBytes"/>, or a part of it goes beyond <see cref="ResumeLimits"/>.</exception>
    public void Write(ResumeDocument document, DateTimeOffset now)
    {
        Take(document);
        Call(Title, document.Basics.Name, now);
        Version++;
    }

    /// <summary>Moves it to the trash.</summary>
    public void Delete(DateTimeOffset now) => DeletedAt ??= now;

    /// <summary>How many days, begun ones counted, a resume deleted at <paramref name="deletedAt"/> still stays in the trash; 0 when its time is over.</summary>
    public static int TrashDaysLeft(DateTimeOffset deletedAt, DateTimeOffset now) => Math.Max(0, (int)Math.Ceiling((deletedAt + TrashRetention - now).TotalDays));

    /// <summary>Takes it out of the trash.</summary>
    public void Restore() => DeletedAt = null;

    private void Take(ResumeDocument document)
    {
        if (DocumentLimits.Check(document) is [var problem, ..]) throw new RuleViolation($"{problem.Label}: {problem.Words}");
        var text = DocumentJson.Write(document);
        if (System.Text.Encoding.UTF8.GetByteCount(text) > ResumeLimits.DocumentBytes)
            throw new RuleViolation("This resume is larger than 1 MB. Remove some text before you go on.");
        DocumentText = text;
    }

    private void Call(string title, string name, DateTimeOffset now)
    {
        title = title.Trim();
        if (title.Length == 0) throw new RuleViolation("Give the resume a title.");
        if (title.Length > ResumeLimits.TitleLength) throw new RuleViolation($"A title has at most {ResumeLimits.TitleLength} characters.");
        (Title, UpdatedAt) = (title, now);
        SortTitle = SearchKey.Of(title, ResumeLimits.SortTitleLength);
        SearchText = SearchKey.Of(title + " " + name, ResumeLimits.SearchTextLength);
    }
}

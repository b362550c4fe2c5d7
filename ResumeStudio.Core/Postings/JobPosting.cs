using System.Globalization;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Resumes;

namespace ResumeStudio.Core.Postings;

/// <summary>One job posting that a person keeps: what it says, and where it was found. The link is stored and never fetched.</summary>
public sealed class JobPosting : IOwned
{
    /// <summary>How long a deleted posting stays in the trash, as resumes do.</summary>
    public static readonly TimeSpan TrashRetention = Resume.TrashRetention;

    private JobPosting() { }

    /// <summary>The row's id, a version 7 GUID.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public Guid OwnerId { get; private set; }

    /// <summary>The job's title, at most <see cref="PostingLimits.TitleLength"/> characters.</summary>
    public string Title { get; private set; } = "";

    /// <summary>Who offers it; may be empty.</summary>
    public string Company { get; private set; } = "";

    /// <summary>Where it was found, as typed; may be empty.</summary>
    public string Link { get; private set; } = "";

    /// <summary>The language that the person chose, or an empty string: found out from the text.</summary>
    public string Language { get; private set; } = "";

    /// <summary>Counts changes; a change names the version it started from.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>When it was added.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>When it last changed.</summary>
    public DateTimeOffset UpdatedAt { get; private set; }

    /// <summary>When it went to the trash, or null.</summary>
    public DateTimeOffset? DeletedAt { get; private set; }

    /// <summary>The text. The last column, so that lists never read past it.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Adds a posting.</summary>
    /// <exception cref="RuleViolation">There is no text, a field is too long, or the link is none.</exception>
    public static JobPosting Create(Guid ownerId, PostingDraft draft, DateTimeOffset now)
    {
        var posting = new JobPosting { OwnerId = ownerId, CreatedAt = now };
        posting.Take(draft, now);
        return posting;
    }

    /// <summary>Changes it; the version grows by one.</summary>
    /// <exception cref="RuleViolation">There is no text, a field is too long, or the link is none.</exception>
    public void Change(PostingDraft draft, DateTimeOffset now)
    {
        Take(draft, now);
        Version++;
    }

    /// <summary>Moves it to the trash.</summary>
    public void Delete(DateTimeOffset now) => DeletedAt ??= now;

    /// <summary>Takes it out of the trash.</summary>
    public void Restore() => DeletedAt = null;

    /// <summary>The posting as rules read it.</summary>
    public PostingReading Read() => PostingReading.Of(new(Title, Company, Text) { Language = Language });

    private void Take(PostingDraft draft, DateTimeOffset now)
    {
        var text = PostingDraft.Clean(draft.Text);
        if (text.Length == 0) throw new RuleViolation("Paste the text of the posting, or choose a file.");
        if (text.Length > PostingLimits.TextLength) throw new RuleViolation(string.Create(CultureInfo.InvariantCulture, $"The text has {text.Length:N0} characters; {PostingLimits.TextLength:N0} are the most. Leave out what is not about the job."));
        var link = Fitting(draft.Link, "A link", PostingLimits.LinkLength);
        if (link.Length > 0 && (!SafeUrl.TryParse(link, out var url) || !url.Href.StartsWith("http", StringComparison.OrdinalIgnoreCase))) throw new RuleViolation("The link is no web address. It may stay empty.");
        if (draft.Language.Length > 0 && PostingLanguages.All.All(language => language.Tag != draft.Language)) throw new RuleViolation("Choose one of the languages in the list.");
        var title = Fitting(draft.Title, "A title", PostingLimits.TitleLength);
        (Title, Company) = (title.Length > 0 ? title : PostingDraft.FirstLine(text), Fitting(draft.Company, "A company", PostingLimits.CompanyLength));
        (Text, Link, Language, UpdatedAt) = (text, link, draft.Language, now);
    }

    private static string Fitting(string text, string what, int most) =>
        text.Trim() is var trimmed && trimmed.Length <= most ? trimmed : throw new RuleViolation($"{what} has at most {most} characters.");
}

using ResumeStudio.Core.Common;

namespace ResumeStudio.Core.Reviews;

/// <summary>What one person wrote in a thread: plain text, never Markdown or HTML.</summary>
public sealed class Comment
{
    private Comment() { }

    /// <summary>The row's id, a version 7 GUID.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The thread that it stands in.</summary>
    public Guid ThreadId { get; private set; }

    /// <summary>The reviewer who wrote it, or null for the owner of the resume.</summary>
    public Guid? ReviewerId { get; private set; }

    /// <summary>The author's name as given.</summary>
    public string AuthorName { get; private set; } = "";

    /// <summary>The reviewer's address, only for the owner's eyes, or null.</summary>
    public string? AuthorEmail { get; private set; }

    /// <summary>The text, with line breaks.</summary>
    public string Text { get; private set; } = "";

    /// <summary>When it was written.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>When the owner was told of it by mail, or needed not to be; null while that is to come.</summary>
    public DateTimeOffset? ToldAt { get; private set; }

    /// <summary>Whether the owner of the resume wrote it.</summary>
    public bool IsOwners => ReviewerId is null;

    internal static Comment Of(Guid threadId, Reviewer reviewer, string text, DateTimeOffset now) =>
        new() { ThreadId = threadId, ReviewerId = reviewer.Id, AuthorName = reviewer.Name, AuthorEmail = reviewer.Email, Text = Checked(text), CreatedAt = now };

    internal static Comment OfOwner(Guid threadId, string name, string text, DateTimeOffset now) =>
        new() { ThreadId = threadId, AuthorName = PlainWords.Cut(PlainWords.Line(name), ReviewLimits.NameLength), Text = Checked(text), CreatedAt = now, ToldAt = now };

    /// <summary>The owner has been told.</summary>
    public void Tell(DateTimeOffset now) => ToldAt ??= now;

    private static string Checked(string typed)
    {
        var text = PlainWords.Text(typed);
        if (text.Length == 0) throw new RuleViolation("Write a comment first.");
        if (text.Length > ReviewLimits.TextLength) throw new RuleViolation($"A comment has at most {ReviewLimits.TextLength:N0} characters. Yours has {text.Length:N0}.");
        return text;
    }
}

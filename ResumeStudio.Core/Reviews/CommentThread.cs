using ResumeStudio.Core.Common;
using ResumeStudio.Core.Sharing;

namespace ResumeStudio.Core.Reviews;

/// <summary>A comment about one part of a resume, with the answers to it. It points to the part by its id, so it stays with it wherever it is moved.</summary>
public sealed class CommentThread : IOwned
{
    private readonly List<Comment> _comments = [];

    private CommentThread() { }

    /// <summary>The row's id, a version 7 GUID.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public Guid OwnerId { get; private set; }

    /// <summary>The resume that it is about.</summary>
    public Guid ResumeId { get; private set; }

    /// <summary>The link through which it came; the thread stays when the link is deleted.</summary>
    public Guid LinkId { get; private set; }

    /// <summary>The address of the part (<see cref="CommentedPart"/>); empty for the whole resume.</summary>
    public string Part { get; private set; } = "";

    /// <summary>The words that the reviewer had before them.</summary>
    public string Quote { get; private set; } = "";

    /// <summary>When it was begun.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>When the owner settled it, or null while it is open.</summary>
    public DateTimeOffset? ResolvedAt { get; private set; }

    /// <summary>The comments, oldest first.</summary>
    public IReadOnlyList<Comment> Comments => _comments;

    /// <summary>Begins a thread.</summary>
    /// <exception cref="RuleViolation">The text is empty or too long.</exception>
    public static CommentThread Begin(ResumeLink link, CommentedPart part, Reviewer reviewer, string text, DateTimeOffset now)
    {
        var thread = new CommentThread { OwnerId = link.OwnerId, ResumeId = link.ResumeId, LinkId = link.Id, Part = part.Address, Quote = part.Quote, CreatedAt = now };
        thread._comments.Add(Comment.Of(thread.Id, reviewer, text, now));
        return thread;
    }

    /// <summary>A reviewer goes on; a settled thread is open again.</summary>
    /// <exception cref="RuleViolation">The text is empty or too long, or the thread is full.</exception>
    public void Answer(Reviewer reviewer, string text, DateTimeOffset now)
    {
        Take(Comment.Of(Id, reviewer, text, now));
        ResolvedAt = null;
    }

    /// <summary>The owner answers.</summary>
    /// <exception cref="RuleViolation">The text is empty or too long, or the thread is full.</exception>
    public void AnswerAsOwner(string name, string text, DateTimeOffset now) => Take(Comment.OfOwner(Id, name, text, now));

    /// <summary>Settles it.</summary>
    public void Resolve(DateTimeOffset now) => ResolvedAt ??= now;

    /// <summary>Opens it again.</summary>
    public void Reopen() => ResolvedAt = null;

    /// <summary>Takes a comment out.</summary>
    /// <returns>Whether anything is left; an empty thread is of no use.</returns>
    public bool Remove(Guid commentId)
    {
        _comments.RemoveAll(comment => comment.Id == commentId);
        return _comments.Count > 0;
    }

    private void Take(Comment comment)
    {
        if (_comments.Count >= ReviewLimits.CommentsPerThread) throw new RuleViolation($"This thread has {ReviewLimits.CommentsPerThread} comments already. Begin a new one.");
        _comments.Add(comment);
    }
}

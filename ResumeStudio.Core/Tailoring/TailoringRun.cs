using System.Text.Json;
using System.Text.Json.Serialization;
using ResumeStudio.Core.Common;

namespace ResumeStudio.Core.Tailoring;

/// <summary>A person's wish to fit one resume to one posting: what was proposed, what was decided, and the resume that came of it.</summary>
public sealed class TailoringRun : QueuedWork, IOwned
{
    /// <summary>How many runs one person may ask for within <see cref="Day"/>.</summary>
    public const int MostPerDay = 100;

    /// <summary>The time over which <see cref="MostPerDay"/> is counted.</summary>
    public static readonly TimeSpan Day = TimeSpan.FromHours(24);

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    private TailoringRun(DateTimeOffset createdAt) : base(createdAt) { }

    /// <inheritdoc />
    public Guid OwnerId { get; private set; }

    /// <summary>The resume to fit.</summary>
    public Guid ResumeId { get; private set; }

    /// <summary>The posting to fit it to.</summary>
    public Guid PostingId { get; private set; }

    /// <summary>The cover letter that was wished for with it, known before it is drafted, so that no attempt drafts a second one; null without one. It may be deleted since.</summary>
    public Guid? LetterId { get; private set; }

    /// <summary>The version of the resume that was read, once it was.</summary>
    public int ResumeVersion { get; private set; }

    /// <summary>The match of the resume as it was, from 0 to 100, or null: not measured.</summary>
    public int? MatchBefore { get; private set; }

    /// <summary>The match of the resume that was made, or null.</summary>
    public int? MatchAfter { get; private set; }

    /// <summary>The resume that was made, or null.</summary>
    public Guid? MadeResumeId { get; private set; }

    /// <summary>When it was made, or null.</summary>
    public DateTimeOffset? MadeAt { get; private set; }

    /// <summary>The proposed edits with their decisions, once proposed.</summary>
    public string? EditsText { get; private set; }

    /// <summary>Asks for proposals, and for a cover letter with them.</summary>
    public static TailoringRun For(Guid ownerId, Guid resumeId, Guid postingId, DateTimeOffset now, bool withLetter = false) =>
        new(now) { OwnerId = ownerId, ResumeId = resumeId, PostingId = postingId, LetterId = withLetter ? Guid.CreateVersion7() : null };

    /// <summary>The proposed edits; a new list at each call.</summary>
    public IReadOnlyList<ProposedEdit> ReadEdits() => EditsText is null ? [] : JsonSerializer.Deserialize<List<ProposedEdit>>(EditsText, Options)!;

    /// <summary>Takes the proposals for a version of the resume.</summary>
    public void Take(IReadOnlyList<ProposedEdit> edits, int version, int? match)
    {
        (ResumeVersion, MatchBefore) = (version, match);
        EditsText = JsonSerializer.Serialize(edits, Options);
    }

    /// <summary>Notes what the person says of one edit.</summary>
    /// <param name="key">The edit.</param>
    /// <param name="decision">What is said of it.</param>
    /// <param name="ownText">The person's own wording of a text, or null for the proposed one.</param>
    /// <exception cref="RuleViolation">The resume is made already, the edit is not among them, or the wording does not fit.</exception>
    public void Decide(string key, EditDecision decision, string? ownText = null)
    {
        var edits = ReadEdits();
        if (edits.All(edit => edit.Key != key)) throw new RuleViolation("This proposal is no longer here. Load the page again.");
        if (ownText is { Length: > Resumes.ResumeLimits.TextLength }) throw new RuleViolation($"A text has at most {Resumes.ResumeLimits.TextLength} characters.");
        if (ownText is not null && string.IsNullOrWhiteSpace(ownText)) throw new RuleViolation("Write something, or reject the proposal.");
        Change(edits.Select(edit => edit.Key == key ? edit with { Decision = decision, OwnText = edit.Kind == EditKind.Text ? ownText ?? edit.OwnText : edit.OwnText } : edit));
    }

    /// <summary>Accepts an order as the person arranged it.</summary>
    /// <param name="key">The edit.</param>
    /// <param name="entries">Its entries in the person's order; those that are off leave the page. Entries of the edit that are not among them keep their places.</param>
    /// <exception cref="RuleViolation">The resume is made already, the entries are not those of the edit, or none stays on the page.</exception>
    public void Arrange(string key, IReadOnlyList<OrderEntry> entries)
    {
        var edits = ReadEdits();
        var keys = entries.Select(entry => entry.Key).ToHashSet();
        if (edits.FirstOrDefault(edit => edit.Key == key && edit.Kind == EditKind.Order) is not { } order || keys.Count != entries.Count || !keys.IsSubsetOf(order.Order) || entries.Any(entry => entry is { IsOff: true, CanLeave: false }))
            throw new RuleViolation("This proposal is no longer here. Load the page again.");
        var kept = entries.Where(entry => !entry.IsOff).Select(entry => entry.Text).ToList();
        if (kept.Count == 0) throw new RuleViolation("Leave at least one on the page, or reject the proposal.");
        var queue = new Queue<string>(entries.Select(entry => entry.Key));
        var arranged = order with
        {
            Decision = EditDecision.Accepted,
            OwnOrder = [.. order.Order.Select(one => keys.Contains(one) ? queue.Dequeue() : one)],
            LeftOff = [.. entries.Where(entry => entry.IsOff).Select(entry => entry.Key)],
            OwnText = string.Join(order.After.Contains('\n', StringComparison.Ordinal) ? "\n" : ", ", kept),
        };
        Change(edits.Select(edit => edit.Key == key ? arranged : edit));
    }

    /// <summary>Says the same of every edit.</summary>
    /// <exception cref="RuleViolation">The resume is made already.</exception>
    public void DecideAll(EditDecision decision) => Change(ReadEdits().Select(edit => edit with { Decision = decision }));

    /// <summary>Adds proposals that came later, before the others. One with the key of another takes its place, unless the person has decided on that.</summary>
    /// <exception cref="RuleViolation">The resume is made already, or there are no proposals yet.</exception>
    public void Offer(IReadOnlyList<ProposedEdit> more)
    {
        if (Status is not WorkStatus.Completed) throw new RuleViolation("Wait until the proposals are there.");
        var kept = ReadEdits().Where(edit => edit.Decision != EditDecision.Open || more.All(one => one.Key != edit.Key)).ToList();
        Change([.. more.Where(one => kept.All(edit => edit.Key != one.Key)).Take(Math.Max(0, TailoringPlan.MostEdits - kept.Count)), .. kept]);
    }

    /// <summary>Notes the resume that was made.</summary>
    /// <exception cref="RuleViolation">Nothing is accepted.</exception>
    public void Made(Guid resumeId, int? match, DateTimeOffset now)
    {
        if (ReadEdits().All(edit => edit.Decision != EditDecision.Accepted)) throw new RuleViolation("Accept at least one proposal first.");
        (MadeResumeId, MatchAfter, MadeAt) = (resumeId, match, now);
    }

    private void Change(IEnumerable<ProposedEdit> edits)
    {
        if (MadeResumeId is not null) throw new RuleViolation("The resume of these proposals is made. Tailor it again to decide anew.");
        EditsText = JsonSerializer.Serialize(edits.ToList(), Options);
    }
}

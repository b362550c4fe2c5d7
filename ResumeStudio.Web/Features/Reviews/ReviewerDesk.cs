using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Reviews;
using ResumeStudio.Core.Sharing;
using ResumeStudio.Data;
using ResumeStudio.Web.Features.Sharing;
using ResumeStudio.Web.Platform.Jobs;

namespace ResumeStudio.Web.Features.Reviews;

/// <summary>What reviewers read and write through a link that they were let in to.</summary>
public sealed class ReviewerDesk(IDbContextFactory<StudioDbContext> contexts, WorkSignals signals, TimeProvider clock)
{
    private const int MostResolved = 100;

    public async Task<ReviewView> ReadAsync(Door door, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var (snapshot, parts) = await ShownAsync(db, door, stop);
        var own = db.CommentThreads.AsNoTracking().Include(thread => thread.Comments).Where(thread => thread.LinkId == door.Link.Id);
        var open = await own.Where(thread => thread.ResolvedAt == null).ToListAsync(stop);
        var resolved = await own.Where(thread => thread.ResolvedAt != null).OrderByDescending(thread => thread.CreatedAt).Take(MostResolved).ToListAsync(stop);
        var threads = open.Concat(resolved).OrderBy(thread => thread.CreatedAt).ToLookup(thread => parts.ContainsKey(thread.Part) ? thread.Part : null);
        return new(PublicDocument.Of(snapshot.ReadDocument(), door.Link.Terms.Shown), snapshot.CreatedAt, parts, threads);
    }

    /// <summary>Begins a thread.</summary>
    /// <exception cref="RuleViolation">The text breaks a rule, the part is not shown any more, or too many threads are open.</exception>
    public async Task<Guid> BeginAsync(Door door, string address, Reviewer reviewer, string text, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        using (await WriteGate.EnterAsync(db, stop))
        {
            var (_, parts) = await ShownAsync(db, door, stop);
            if (!parts.TryGetValue(address, out var part)) throw new RuleViolation("This part is no longer shown here. Comment on another one, or on the whole resume.");
            if (await db.CommentThreads.CountAsync(thread => thread.ResumeId == door.Link.ResumeId && thread.ResolvedAt == null, stop) >= ReviewLimits.OpenThreads)
                throw new RuleViolation($"{ReviewLimits.OpenThreads} comments are open already. The owner must settle some before more are taken.");
            var begun = db.Add(CommentThread.Begin(door.Link, part, reviewer, text, clock.GetUtcNow())).Entity;
            await db.SaveChangesAsync(stop);
            signals.Changed(door.Link.ResumeId);
            return begun.Id;
        }
    }

    /// <summary>Goes on in a thread of this link.</summary>
    /// <exception cref="RuleViolation">The text breaks a rule, or the thread is full.</exception>
    /// <exception cref="NotFoundException">There is no such thread here.</exception>
    public Task AnswerAsync(Door door, Guid threadId, Reviewer reviewer, string text, CancellationToken stop = default) =>
        ChangeAsync(door, threads => threads.Where(thread => thread.Id == threadId), (_, thread) => thread.Answer(reviewer, text, clock.GetUtcNow()), stop);

    /// <summary>A reviewer takes back a comment of their own.</summary>
    /// <exception cref="NotFoundException">It is gone, or somebody else's.</exception>
    public Task WithdrawAsync(Door door, Guid commentId, Guid reviewerId, CancellationToken stop = default) => ChangeAsync(
        door, threads => threads.Where(thread => thread.Comments.Any(comment => comment.Id == commentId && comment.ReviewerId == reviewerId)),
        (db, thread) =>
        {
            if (!thread.Remove(commentId)) db.Remove(thread);
        }, stop);

    private async Task ChangeAsync(Door door, Func<IQueryable<CommentThread>, IQueryable<CommentThread>> find, Action<StudioDbContext, CommentThread> change, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        using (await WriteGate.EnterAsync(db, stop))
        {
            var thread = await find(db.CommentThreads.Include(thread => thread.Comments).Where(thread => thread.LinkId == door.Link.Id)).FirstOrDefaultAsync(stop) ?? throw new NotFoundException();
            change(db, thread);
            await db.SaveChangesAsync(stop);
        }

        signals.Changed(door.Link.ResumeId);
    }

    private static async Task<(ResumeSnapshot Snapshot, IReadOnlyDictionary<string, CommentedPart> Parts)> ShownAsync(StudioDbContext db, Door door, CancellationToken stop)
    {
        var snapshot = await db.ResumeSnapshots.AsNoTracking().RequireAsync(door.SnapshotId, stop);
        return (snapshot, CommentedPart.Offered(PublicDocument.Of(snapshot.ReadDocument(), door.Link.Terms.Shown)));
    }
}

using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Reviews;
using ResumeStudio.Data;
using ResumeStudio.Data.Resumes;
using ResumeStudio.Web.Platform.Jobs;

namespace ResumeStudio.Web.Features.Reviews;

/// <summary>What the owner of a resume reads of the comments on it, and does with them.</summary>
public sealed class ReviewService(IDbContextFactory<StudioDbContext> contexts, WorkSignals signals, TimeProvider clock)
{
    /// <summary>Settled threads that are read at a time.</summary>
    public const int Portion = 30;

    /// <param name="ownerId">The owner.</param>
    /// <param name="resumeId">The resume.</param>
    /// <param name="resolved">How many settled threads to read.</param>
    /// <param name="stop">Ends the wait.</param>
    public async Task<ReviewBoard> ReadAsync(Guid ownerId, Guid resumeId, int resolved = 0, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var all = db.CommentThreads.AsNoTracking().Include(thread => thread.Comments).OwnedBy(ownerId).Where(thread => thread.ResumeId == resumeId);
        var open = await all.Where(thread => thread.ResolvedAt == null).OrderBy(thread => thread.CreatedAt).ToListAsync(stop);
        var settled = await all.Where(thread => thread.ResolvedAt != null).OrderByDescending(thread => thread.ResolvedAt).ThenByDescending(thread => thread.Id).Take(resolved + 1).ToListAsync(stop);
        return new(open, [.. settled.Take(resolved)], settled.Count > resolved);
    }

    /// <summary>The resume as it is stored.</summary>
    /// <exception cref="NotFoundException">There is no such resume.</exception>
    public async Task<ResumeDocument> ReadDocumentAsync(Guid ownerId, Guid resumeId, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return (await db.Resumes.AsNoTracking().OwnedBy(ownerId).NotDeleted().RequireAsync(resumeId, stop)).ReadDocument();
    }

    /// <exception cref="RuleViolation">The text breaks a rule, or the thread is full.</exception>
    public Task AnswerAsync(Guid ownerId, Guid threadId, string text, CancellationToken stop = default) => ChangeAsync(ownerId, threadId, async (db, thread) =>
        thread.AnswerAsOwner(await db.Users.Where(user => user.Id == ownerId).Select(user => user.FullName).FirstAsync(stop), text, clock.GetUtcNow()), stop);

    public Task ResolveAsync(Guid ownerId, Guid threadId, CancellationToken stop = default) => ChangeAsync(ownerId, threadId, thread => thread.Resolve(clock.GetUtcNow()), stop);

    public Task ReopenAsync(Guid ownerId, Guid threadId, CancellationToken stop = default) => ChangeAsync(ownerId, threadId, thread => thread.Reopen(), stop);

    public Task DeleteAsync(Guid ownerId, Guid threadId, CancellationToken stop = default) => ChangeAsync(ownerId, threadId, (db, thread) =>
    {
        db.Remove(thread);
        return Task.CompletedTask;
    }, stop);

    private Task ChangeAsync(Guid ownerId, Guid threadId, Action<CommentThread> change, CancellationToken stop) => ChangeAsync(ownerId, threadId, (_, thread) =>
    {
        change(thread);
        return Task.CompletedTask;
    }, stop);

    private async Task ChangeAsync(Guid ownerId, Guid threadId, Func<StudioDbContext, CommentThread, Task> change, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        CommentThread thread;
        using (await WriteGate.EnterAsync(db, stop))
        {
            thread = await db.CommentThreads.Include(thread => thread.Comments).OwnedBy(ownerId).RequireAsync(threadId, stop);
            await change(db, thread);
            await db.SaveChangesAsync(stop);
        }

        signals.Changed(thread.ResumeId);
    }
}

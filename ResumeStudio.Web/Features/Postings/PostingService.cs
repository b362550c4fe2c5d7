using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Postings;
using ResumeStudio.Data;
using ResumeStudio.Data.Postings;

namespace ResumeStudio.Web.Features.Postings;

/// <summary>What a person does with job postings.</summary>
public sealed class PostingService(IDbContextFactory<StudioDbContext> contexts, TimeProvider clock)
{
    /// <exception cref="RuleViolation">The draft breaks a rule, or there are too many postings.</exception>
    public async Task<Guid> CreateAsync(Guid ownerId, PostingDraft draft, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var posting = JobPosting.Create(ownerId, draft, clock.GetUtcNow());
        if (await db.JobPostings.OwnedBy(ownerId).CountAsync(stop) >= PostingLimits.PerPerson) throw new RuleViolation($"You keep {PostingLimits.PerPerson} postings, and that is the most there can be. Erase some from the trash first.");
        db.Add(posting);
        await db.SaveChangesAsync(stop);
        return posting.Id;
    }

    /// <exception cref="NotFoundException">There is no such posting.</exception>
    public async Task<JobPosting> ReadAsync(Guid ownerId, Guid id, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await db.JobPostings.AsNoTracking().OwnedBy(ownerId).NotDeleted().RequireAsync(id, stop);
    }

    public async Task<PostingPage> ListAsync(Guid ownerId, PostingCard? after = null, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await db.JobPostings.OwnedBy(ownerId).Cards(after).ToPageAsync(stop);
    }

    public async Task<PostingPage> ListTrashAsync(Guid ownerId, PostingCard? after = null, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await db.JobPostings.OwnedBy(ownerId).TrashCards(clock.GetUtcNow(), after).ToPageAsync(stop);
    }

    /// <summary>Changes the version that the person saw.</summary>
    /// <exception cref="RuleViolation">The draft breaks a rule, or another page has changed the posting meanwhile.</exception>
    public async Task ChangeAsync(Guid ownerId, Guid id, int version, PostingDraft draft, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var posting = await db.JobPostings.OwnedBy(ownerId).NotDeleted().RequireAsync(id, stop);
        if (posting.Version != version) throw new RuleViolation(Stale);
        posting.Change(draft, clock.GetUtcNow());
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new RuleViolation(Stale);
        }
    }

    public Task DeleteAsync(Guid ownerId, Guid id, CancellationToken stop = default) => DoAsync(ownerId, id, posting => posting.Delete(clock.GetUtcNow()), stop);

    public Task RestoreAsync(Guid ownerId, Guid id, CancellationToken stop = default) => DoAsync(ownerId, id, posting => posting.Restore(), stop);

    /// <summary>Removes it for good with the runs that quote it; analyses forget it and stay. Only what is in the trash can be erased.</summary>
    public async Task EraseAsync(Guid ownerId, Guid id, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        db.Remove(await db.JobPostings.OwnedBy(ownerId).Where(posting => posting.DeletedAt != null).RequireAsync(id, stop));
        db.RemoveRange(await db.TailoringRuns.OwnedBy(ownerId).Where(run => run.PostingId == id).ToListAsync(stop));
        foreach (var run in await db.AnalysisRuns.OwnedBy(ownerId).Where(run => run.PostingId == id).ToListAsync(stop)) run.ForgetPosting();
        await db.SaveChangesAsync(stop);
    }

    private const string Stale = "This posting was changed in another window. Copy your text, load the page again and put it in.";

    private async Task DoAsync(Guid ownerId, Guid id, Action<JobPosting> change, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        change(await db.JobPostings.OwnedBy(ownerId).RequireAsync(id, stop));
        await db.SaveChangesAsync(stop);
    }
}

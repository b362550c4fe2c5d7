using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Analysis;
using ResumeStudio.Core.Common;
using ResumeStudio.Data;
using ResumeStudio.Data.Analysis;
using ResumeStudio.Data.Resumes;
using ResumeStudio.Web.Platform.Jobs;

namespace ResumeStudio.Web.Features.Analysis;

/// <summary>Takes a person's wish for an analysis: the row is committed, then the job is nudged. While one of the same version is on its way, that one answers.</summary>
public sealed class RequestAnalysis(IDbContextFactory<StudioDbContext> contexts, Nudge nudge, TimeProvider clock)
{
    /// <exception cref="RuleViolation">This person has asked for too many today, or one against another posting is on its way.</exception>
    /// <exception cref="NotFoundException">There is no such resume or posting.</exception>
    public async Task<Guid> RunAsync(Guid ownerId, Guid resumeId, DocumentKind kind = default, Guid? postingId = null, CancellationToken stop = default)
    {
        var version = await VersionAsync(ownerId, resumeId, stop);
        if (postingId is { } wanted) await RequirePostingAsync(ownerId, wanted, stop);
        var run = AnalysisRun.For(ownerId, resumeId, version, kind, clock.GetUtcNow(), postingId);
        if (await FindOnItsWayAsync(run, stop) is { } known) return known;
        await RefuseTooManyAsync(ownerId, stop);
        var (id, isNew) = await AddAsync(run, stop);
        if (!isNew) return id;
        await nudge.SendAsync<AnalyseResumesJob>(id, stop);
        await ForgetOldestAsync(resumeId, stop);
        return id;
    }

    private async Task<int> VersionAsync(Guid ownerId, Guid resumeId, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await db.Resumes.OwnedBy(ownerId).NotDeleted().Where(resume => resume.Id == resumeId).Select(resume => (int?)resume.Version).FirstOrDefaultAsync(stop) ?? throw new NotFoundException();
    }

    private async Task RequirePostingAsync(Guid ownerId, Guid postingId, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        if (!await db.JobPostings.OwnedBy(ownerId).AnyAsync(posting => posting.Id == postingId && posting.DeletedAt == null, stop)) throw new NotFoundException();
    }

    private async Task<Guid?> FindOnItsWayAsync(AnalysisRun wish, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var known = await db.AnalysisRuns.Where(run => run.ResumeId == wish.ResumeId && run.Version == wish.Version && run.Kind == wish.Kind && (run.Status == WorkStatus.Queued || run.Status == WorkStatus.Processing))
            .Select(run => new { run.Id, run.PostingId }).FirstOrDefaultAsync(stop);
        if (known is not null && known.PostingId != wish.PostingId) throw new RuleViolation("An analysis of this resume is on its way. Wait until it is done, then hold it against another posting.");
        return known?.Id;
    }

    private async Task RefuseTooManyAsync(Guid ownerId, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var since = clock.GetUtcNow() - AnalysisRun.Day;
        if (await db.AnalysisRuns.OwnedBy(ownerId).CountAsync(run => run.CreatedAt > since, stop) >= AnalysisRun.MostPerDay)
            throw new RuleViolation($"You have asked for {AnalysisRun.MostPerDay} analyses within a day, and that is the most there can be. The reports you have stay; try again in some hours.");
    }

    private async Task<(Guid Id, bool IsNew)> AddAsync(AnalysisRun run, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        db.Add(run);
        try
        {
            await db.SaveChangesAsync(stop);
            return (run.Id, true);
        }
        catch (DbUpdateException) when (!stop.IsCancellationRequested)
        {
            // The same wish came twice at once; the unique index let one in.
            if (await FindOnItsWayAsync(run, stop) is { } same) return (same, false);
            throw;
        }
    }

    private async Task ForgetOldestAsync(Guid resumeId, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var oldest = db.AnalysisRuns.Where(run => run.ResumeId == resumeId).NewestFirst().Skip(AnalysisRun.MostKept);
        db.RemoveRange(await oldest.ToListAsync(stop));
        await db.SaveChangesAsync(stop);
    }
}

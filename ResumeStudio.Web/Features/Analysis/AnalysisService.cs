using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Analysis;
using ResumeStudio.Core.Postings;
using ResumeStudio.Core.Common;
using ResumeStudio.Data;
using ResumeStudio.Data.Analysis;
using ResumeStudio.Data.Resumes;
using ResumeStudio.Web.Platform.Jobs;

namespace ResumeStudio.Web.Features.Analysis;

/// <summary>What a person can know of the analyses of their resumes. Those of resumes in the trash are hidden until they come back.</summary>
public sealed class AnalysisService(IDbContextFactory<StudioDbContext> contexts, Nudge nudge, TimeProvider clock)
{
    /// <summary>How many analyses a trend shows.</summary>
    public const int TrendLength = 12;

    /// <exception cref="NotFoundException">There is no such resume.</exception>
    public async Task<string> ReadTitleAsync(Guid ownerId, Guid resumeId, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return (await RequireAsync(db, ownerId, resumeId, stop)).Title;
    }

    /// <exception cref="NotFoundException">There is no such resume.</exception>
    public async Task<ResumeInsight> ReadAsync(Guid ownerId, Guid resumeId, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var (title, version) = await RequireAsync(db, ownerId, resumeId, stop);
        var runs = db.AnalysisRuns.AsNoTracking().OwnedBy(ownerId).Where(run => run.ResumeId == resumeId);
        var trend = await runs.Finished().NewestFirst().Take(TrendLength).AsCards().ToListAsync(stop);
        trend.Reverse();
        var newest = await runs.NewestFirst().FirstOrDefaultAsync(stop);
        var shown = newest is { ReportText: not null } ? newest : await runs.Finished().NewestFirst().FirstOrDefaultAsync(stop);
        var ignored = await db.IgnoredFindings.OwnedBy(ownerId).Where(one => one.ResumeId == resumeId).ToDictionaryAsync(one => one.Key, one => one.Reason, stop);
        var own = await db.OwnWords.OwnedBy(ownerId).Select(word => word.Key).ToListAsync(stop);
        return new(resumeId, title, version, trend, shown?.ReportText is { } text ? ReportJson.Read(text) : null, shown?.MatchText is { } match ? KeptMatch.Read(match) : null, newest is null or { Status: WorkStatus.Completed } ? null : AnalysisProgress.Of(newest), ignored, own.ToHashSet());
    }

    /// <summary>Resumes with their scores, last edited first.</summary>
    public async Task<InsightPage> ListAsync(Guid ownerId, ResumeCard? after = null, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var page = await db.Resumes.OwnedBy(ownerId).Cards(new ResumeQuery(After: after)).ToPageAsync(stop);
        var ids = page.Cards.Select(card => card.Id).ToList();
        var trends = await db.Resumes.OwnedBy(ownerId).Where(resume => ids.Contains(resume.Id))
            .Select(resume => new { resume.Id, Runs = db.AnalysisRuns.Where(run => run.ResumeId == resume.Id && run.Status == WorkStatus.Completed).OrderByDescending(run => run.CreatedAt).Take(TrendLength).Select(run => new { run.Version, run.CreatedAt, run.Overall }).ToList() })
            .ToDictionaryAsync(resume => resume.Id, resume => resume.Runs, stop);
        return new([.. page.Cards.Select(card => new InsightCard(card, [.. trends[card.Id].AsEnumerable().Reverse().Select(run => new InsightPoint(run.Version, run.CreatedAt, run.Overall))]))], page.Next);
    }

    /// <summary>Finished analyses of one resume, newest first.</summary>
    public async Task<RunPage> ListRunsAsync(Guid ownerId, Guid resumeId, RunCard? after = null, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await db.AnalysisRuns.OwnedBy(ownerId).Where(run => run.ResumeId == resumeId).Finished().ToPageAsync(after, stop);
    }

    /// <summary>A finished report as it is stored, with the resume's title and what stands beside it; null when there is none.</summary>
    public async Task<FinishedReport?> FindReportAsync(Guid ownerId, Guid resumeId, Guid runId, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var title = await db.Resumes.OwnedBy(ownerId).NotDeleted().Where(resume => resume.Id == resumeId).Select(resume => resume.Title).FirstOrDefaultAsync(stop);
        var run = await db.AnalysisRuns.OwnedBy(ownerId).Finished().Where(run => run.Id == runId && run.ResumeId == resumeId).Select(run => new { run.ReportText, run.MatchText }).FirstOrDefaultAsync(stop);
        if (title is null || run?.ReportText is not { } text) return null;
        return new(title, text, run.MatchText, await db.ModelOpinions.AsNoTracking().OwnedBy(ownerId).FirstOrDefaultAsync(opinion => opinion.RunId == runId, stop));
    }

    /// <exception cref="NotFoundException">One of the two reports is not there.</exception>
    public async Task<ReportComparison> CompareAsync(Guid ownerId, Guid resumeId, Guid earlier, Guid later, CancellationToken stop = default)
    {
        var before = await FindReportAsync(ownerId, resumeId, earlier, stop) ?? throw new NotFoundException();
        var after = await FindReportAsync(ownerId, resumeId, later, stop) ?? throw new NotFoundException();
        return new(before.Report, after.Report);
    }

    /// <summary>Starts an analysis that failed anew.</summary>
    /// <exception cref="NotFoundException">There is no such analysis.</exception>
    public async Task RetryAsync(Guid ownerId, Guid id, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        (await db.AnalysisRuns.OwnedBy(ownerId).RequireAsync(id, stop)).Retry(clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
        await nudge.SendAsync<AnalyseResumesJob>(id, stop);
    }

    private static async Task<(string Title, int Version)> RequireAsync(StudioDbContext db, Guid ownerId, Guid resumeId, CancellationToken stop)
    {
        var resume = await db.Resumes.OwnedBy(ownerId).NotDeleted().Where(resume => resume.Id == resumeId).Select(resume => new { resume.Title, resume.Version }).FirstOrDefaultAsync(stop);
        return resume is null ? throw new NotFoundException() : (resume.Title, resume.Version);
    }
}

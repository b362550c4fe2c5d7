using Microsoft.EntityFrameworkCore;
using Quartz;
using ResumeStudio.Core.Analysis;
using ResumeStudio.Core.Postings;
using ResumeStudio.Data;
using ResumeStudio.Data.Resumes;
using ResumeStudio.Web.Platform.Jobs;

namespace ResumeStudio.Web.Features.Analysis;

/// <summary>Runs the rule book over the resumes that people want analysed, and over the PDFs that they print.</summary>
public sealed class AnalyseResume(WorkRunner<AnalysisRun> runner, IDbContextFactory<StudioDbContext> contexts, BrowserReadings readings, WorkSignals signals, TimeProvider clock) : IWork<AnalysisRun>
{
    /// <summary>After so many tries a report without its PDF and without spelling is better than none.</summary>
    private const int TriesWithBrowser = 2;

    public JobKey Job => Schedule.KeyOf<AnalyseResumesJob>();

    /// <summary>Analyses the row with the id, or, without one, every row that is due.</summary>
    public Task RunAsync(Guid? id, CancellationToken stop = default) => runner.RunAsync(this, id, stop);

    public async Task DoAsync(AnalysisRun row, CancellationToken stop)
    {
        await ReachAsync(row, AnalysisStep.Reading, stop);
        await using var db = await contexts.CreateDbContextAsync(stop);
        var resume = await db.Resumes.AsNoTracking().OwnedBy(row.OwnerId).NotDeleted().RequireAsync(row.ResumeId, stop);
        var document = resume.ReadDocument();
        await ReachAsync(row, AnalysisStep.Printing, stop);
        var (pdf, spelling) = row.Attempts > TriesWithBrowser ? default : await readings.RunAsync(row.OwnerId, document, stop);
        var own = await db.OwnWords.OwnedBy(row.OwnerId).Select(word => word.Key).ToListAsync(stop);
        await ReachAsync(row, AnalysisStep.Judging, stop);
        var posting = row.PostingId is { } wanted ? await db.JobPostings.AsNoTracking().OwnedBy(row.OwnerId).FirstOrDefaultAsync(one => one.Id == wanted, stop) : null;
        var input = new AnalysisInput(document, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)) { Kind = row.Kind, Pdf = pdf, Spelling = spelling, OwnWords = own, Posting = posting?.Text };
        row.Take(ResumeAnalysis.Run(input), resume.Version, posting is null ? null : KeptMatch.Of(posting, document, input.Day));
    }

    public string Explain(Exception failure) => AnalysisSteps.Explain(failure);

    /// <summary>Stored beside the runner's own copy of the row, so that pages on other nodes see it too.</summary>
    private async Task ReachAsync(AnalysisRun row, AnalysisStep step, CancellationToken stop)
    {
        row.Reach(step);
        await using var db = await contexts.CreateDbContextAsync(stop);
        (await db.AnalysisRuns.RequireAsync(row.Id, stop)).Reach(step);
        await db.SaveChangesAsync(stop);
        signals.Changed(row.Id, step.ToString());
    }
}

using Microsoft.EntityFrameworkCore;
using Quartz;
using ResumeStudio.Core.Analysis.Stories;
using ResumeStudio.Data;
using ResumeStudio.Data.Portfolios;
using ResumeStudio.Web.Features.Portfolios;
using ResumeStudio.Web.Platform.Jobs;

namespace ResumeStudio.Web.Features.Analysis;

/// <summary>Runs the rules over the portfolios that people want reviewed.</summary>
public sealed class ReviewPortfolio(WorkRunner<PortfolioReview> runner, IDbContextFactory<StudioDbContext> contexts, ChosenResume resumes, TimeProvider clock) : IWork<PortfolioReview>
{
    public JobKey Job => Schedule.KeyOf<ReviewPortfoliosJob>();

    /// <summary>Reviews the row with the id, or, without one, every row that is due.</summary>
    public Task RunAsync(Guid? id, CancellationToken stop = default) => runner.RunAsync(this, id, stop);

    public async Task DoAsync(PortfolioReview row, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var portfolio = await db.Portfolios.AsNoTracking().OwnedBy(row.OwnerId).NotDeleted().RequireAsync(row.PortfolioId, stop);
        var document = portfolio.ReadDocument();
        var resume = await resumes.ReadAsync(row.OwnerId, document.ResumeId, stop);
        row.Take(PortfolioAnalysis.Run(new(document, resume, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime))), portfolio.Version);
    }

    public string Explain(Exception failure) => failure is NotFoundException ? "The portfolio is no longer there." : AnalysisSteps.Explain(failure);
}

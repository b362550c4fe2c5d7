using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Analysis;
using ResumeStudio.Core.Common;

namespace ResumeStudio.Data.Analysis;

/// <summary>Finished analyses, newest first, without their reports.</summary>
public static class RunLists
{
    public const int PageSize = 20;

    public static IQueryable<AnalysisRun> Finished(this IQueryable<AnalysisRun> runs) => runs.Where(run => run.Status == WorkStatus.Completed);

    public static IQueryable<AnalysisRun> NewestFirst(this IQueryable<AnalysisRun> runs) => runs.OrderByDescending(run => run.CreatedAt).ThenByDescending(run => run.Id);

    public static IQueryable<RunCard> AsCards(this IQueryable<AnalysisRun> runs) =>
        runs.Select(run => new RunCard(run.Id, run.ResumeId, run.Version, run.Kind, run.RuleVersion ?? "", run.CreatedAt, run.Overall, run.Ats, run.Impact, run.Brevity, run.Grammar));

    /// <summary>One page: one row more than a page tells whether the list goes on.</summary>
    public static async Task<RunPage> ToPageAsync(this IQueryable<AnalysisRun> runs, RunCard? last, CancellationToken stop = default)
    {
        if (last is not null) runs = runs.Where(run => run.CreatedAt <= last.CreatedAt && (run.CreatedAt < last.CreatedAt || run.Id < last.Id));
        var cards = await runs.NewestFirst().Take(PageSize + 1).AsCards().ToListAsync(stop);
        return cards.Count > PageSize ? new(cards.GetRange(0, PageSize), cards[PageSize - 1]) : new(cards, null);
    }
}

using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Tailoring;

namespace ResumeStudio.Data.Tailoring;

/// <summary>The runs of one person, newest first, without their edits.</summary>
public static class TailoringLists
{
    public const int PageSize = 20;

    public static async Task<TailoringPage> ToPageAsync(this IQueryable<TailoringRun> runs, StudioDbContext db, TailoringCard? last, CancellationToken stop = default)
    {
        if (last is not null) runs = runs.Where(run => run.CreatedAt <= last.CreatedAt && (run.CreatedAt < last.CreatedAt || run.Id < last.Id));
        var cards = await runs.OrderByDescending(run => run.CreatedAt).ThenByDescending(run => run.Id).Take(PageSize + 1).Select(run => new TailoringCard(run.Id,
            db.JobPostings.Where(posting => posting.Id == run.PostingId && posting.DeletedAt == null).Select(posting => posting.Title).FirstOrDefault(),
            db.Resumes.Where(resume => resume.Id == run.ResumeId && resume.DeletedAt == null).Select(resume => resume.Title).FirstOrDefault(),
            run.Status, run.CreatedAt, run.MadeResumeId, run.MatchBefore, run.MatchAfter,
            db.CoverLetters.Where(letter => letter.Id == run.LetterId && db.Resumes.Any(resume => resume.Id == letter.ResumeId && resume.DeletedAt == null)).Select(letter => (Guid?)letter.Id).FirstOrDefault())).ToListAsync(stop);
        return cards.Count > PageSize ? new(cards.GetRange(0, PageSize), cards[PageSize - 1]) : new(cards, null);
    }
}

using Microsoft.EntityFrameworkCore;
using Quartz;
using ResumeStudio.Core.CoverLetters;
using ResumeStudio.Core.Postings;
using ResumeStudio.Core.Tailoring;
using ResumeStudio.Data;
using ResumeStudio.Data.Postings;
using ResumeStudio.Data.Resumes;
using ResumeStudio.Web.Platform;
using ResumeStudio.Web.Platform.Jobs;

namespace ResumeStudio.Web.Features.Tailoring;

/// <summary>Proposes edits for the resumes that people want fitted to a posting, and drafts the letters that they want with them.</summary>
public sealed class TailorResume(WorkRunner<TailoringRun> runner, IDbContextFactory<StudioDbContext> contexts, TimeProvider clock) : IWork<TailoringRun>
{
    public JobKey Job => Schedule.KeyOf<TailorResumesJob>();

    /// <summary>Does the row with the id, or, without one, every row that is due.</summary>
    public Task RunAsync(Guid? id, CancellationToken stop = default) => runner.RunAsync(this, id, stop);

    public async Task DoAsync(TailoringRun row, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var resume = await db.Resumes.AsNoTracking().OwnedBy(row.OwnerId).NotDeleted().RequireAsync(row.ResumeId, stop);
        var posting = await db.JobPostings.AsNoTracking().OwnedBy(row.OwnerId).NotDeleted().RequireAsync(row.PostingId, stop);
        var (document, read, day) = (resume.ReadDocument(), posting.Read(), DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        row.Take(TailoringPlan.Of(document, read, day), resume.Version, new JobMatch(read).Run(document, day).Score);
        if (row.LetterId is not { } letter || await db.CoverLetters.AnyAsync(one => one.Id == letter, stop)) return;
        var wish = LetterWish.Of(posting);
        db.Add(CoverLetter.Create(row.OwnerId, row.ResumeId, wish, LetterDraft.Write(document, wish, day), clock.GetUtcNow(), letter));
        await db.SaveChangesAsync(stop);
    }

    public string Explain(Exception failure) => failure switch
    {
        NotFoundException => "The resume or the posting is in the trash or gone.",
        _ when OutsideFailure.IsOfDatabase(failure) => "The database did not answer.",
        _ => "Something went wrong on our side.",
    };
}

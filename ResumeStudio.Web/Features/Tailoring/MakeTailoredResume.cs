using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.CoverLetters;
using ResumeStudio.Core.Postings;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Tailoring;
using ResumeStudio.Data;
using ResumeStudio.Data.Postings;
using ResumeStudio.Data.Resumes;

namespace ResumeStudio.Web.Features.Tailoring;

/// <summary>Makes a new resume of the accepted proposals; the one it comes from stays as it is. Asked twice, it answers with the same resume.</summary>
public sealed class MakeTailoredResume(IDbContextFactory<StudioDbContext> contexts, TimeProvider clock)
{
    /// <exception cref="RuleViolation">Nothing is accepted, or the resume has changed since the proposals.</exception>
    /// <exception cref="NotFoundException">There is no such run, or its resume or posting is in the trash.</exception>
    public async Task<Guid> RunAsync(Guid ownerId, Guid id, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var run = await db.TailoringRuns.OwnedBy(ownerId).RequireAsync(id, stop);
        if (run.MadeResumeId is { } made) return made;
        var resume = await db.Resumes.AsNoTracking().OwnedBy(ownerId).NotDeleted().RequireAsync(run.ResumeId, stop);
        var posting = await db.JobPostings.AsNoTracking().OwnedBy(ownerId).NotDeleted().RequireAsync(run.PostingId, stop);
        if (resume.Version != run.ResumeVersion) throw new RuleViolation("The resume has changed since these proposals were made. Tailor it again, so that nothing is overlooked.");
        var now = clock.GetUtcNow();
        var document = TailoredDocument.Of(resume.ReadDocument(), run.ReadEdits());
        var tailored = resume.Tailor(posting.Title, document, now);
        run.Made(tailored.Id, new JobMatch(posting.Read()).Run(document, DateOnly.FromDateTime(now.UtcDateTime)).Score, now);
        db.Add(tailored);
        await TakeLetterAsync(db, run, tailored, now, stop);
        return await SaveAsync(db, ownerId, run, stop);
    }

    /// <summary>The letter of the run goes over to the new resume. One that nobody has touched is drafted anew, for it shall tell what that resume says.</summary>
    private static async Task TakeLetterAsync(StudioDbContext db, TailoringRun run, Resume made, DateTimeOffset now, CancellationToken stop)
    {
        if (run.LetterId is not { } id || await db.CoverLetters.OwnedBy(run.OwnerId).FirstOrDefaultAsync(letter => letter.Id == id, stop) is not { } letter) return;
        letter.MoveTo(made.Id);
        var text = LetterDraft.Write(made.ReadDocument(), letter.Wish, DateOnly.FromDateTime(now.UtcDateTime));
        if (letter.Version == 1 && letter.Text != text) db.Add(letter.Write(letter.Wish, text, now));
    }

    private async Task<Guid> SaveAsync(StudioDbContext db, Guid ownerId, TailoringRun run, CancellationToken stop)
    {
        try
        {
            await db.SaveChangesAsync(stop);
            return run.MadeResumeId!.Value;
        }
        catch (DbUpdateConcurrencyException)
        {
            // The button was pressed twice, and the other press made it; or the letter was saved at this moment. Nothing of this is stored.
            await using var fresh = await contexts.CreateDbContextAsync(stop);
            return (await fresh.TailoringRuns.OwnedBy(ownerId).RequireAsync(run.Id, stop)).MadeResumeId ?? throw new RuleViolation("That did not work. Try again in a moment.");
        }
    }
}

using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Tailoring;
using ResumeStudio.Data;
using ResumeStudio.Data.CoverLetters;
using ResumeStudio.Data.Postings;
using ResumeStudio.Data.Resumes;
using ResumeStudio.Web.Platform.Jobs;

namespace ResumeStudio.Web.Features.Tailoring;

/// <summary>Asks for proposals, with a cover letter when that is wished. While those for the same resume and posting are on their way, they answer.</summary>
public sealed class RequestTailoring(IDbContextFactory<StudioDbContext> contexts, Nudge nudge, TimeProvider clock)
{
    /// <exception cref="RuleViolation">The person has asked too often, or has too many letters.</exception>
    /// <exception cref="NotFoundException">There is no such resume or posting.</exception>
    public async Task<Guid> RunAsync(Guid ownerId, Guid resumeId, Guid postingId, bool withLetter = false, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        if (!await db.Resumes.OwnedBy(ownerId).NotDeleted().AnyAsync(resume => resume.Id == resumeId, stop) || !await db.JobPostings.OwnedBy(ownerId).NotDeleted().AnyAsync(posting => posting.Id == postingId, stop)) throw new NotFoundException();
        if (await FindOnItsWayAsync(db, resumeId, postingId, stop) is { } known) return known;
        var since = clock.GetUtcNow() - TailoringRun.Day;
        if (await db.TailoringRuns.OwnedBy(ownerId).CountAsync(run => run.CreatedAt > since, stop) >= TailoringRun.MostPerDay)
            throw new RuleViolation($"You have tailored {TailoringRun.MostPerDay} times within a day, and that is the most there can be. What was proposed stays; try again in some hours.");
        if (withLetter) await db.CoverLetters.OwnedBy(ownerId).RequireRoomAsync(stop);
        var run = TailoringRun.For(ownerId, resumeId, postingId, clock.GetUtcNow(), withLetter);
        db.Add(run);
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException) when (!stop.IsCancellationRequested)
        {
            // The same wish came twice at once; the unique index let one in.
            return await FindOnItsWayAsync(db, resumeId, postingId, stop) ?? throw new RuleViolation("That did not work. Try again in a moment.");
        }

        await nudge.SendAsync<TailorResumesJob>(run.Id, stop);
        return run.Id;
    }

    private static Task<Guid?> FindOnItsWayAsync(StudioDbContext db, Guid resumeId, Guid postingId, CancellationToken stop) =>
        db.TailoringRuns.Where(run => run.ResumeId == resumeId && run.PostingId == postingId && (run.Status == WorkStatus.Queued || run.Status == WorkStatus.Processing)).Select(run => (Guid?)run.Id).FirstOrDefaultAsync(stop);
}

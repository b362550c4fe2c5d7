using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Postings;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Tailoring;
using ResumeStudio.Data;
using ResumeStudio.Data.CoverLetters;
using ResumeStudio.Data.Postings;
using ResumeStudio.Data.Resumes;
using ResumeStudio.Data.Tailoring;
using ResumeStudio.Web.Platform.Jobs;

namespace ResumeStudio.Web.Features.Tailoring;

/// <summary>What a person sees of their runs, and what they decide.</summary>
public sealed class TailoringService(IDbContextFactory<StudioDbContext> contexts, Nudge nudge, TimeProvider clock)
{
    public async Task<TailoringPage> ListAsync(Guid ownerId, TailoringCard? after = null, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await db.TailoringRuns.AsNoTracking().OwnedBy(ownerId).ToPageAsync(db, after, stop);
    }

    /// <exception cref="NotFoundException">There is no such run, or its resume or posting is in the trash.</exception>
    public async Task<TailoringView> ReadAsync(Guid ownerId, Guid id, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var run = await db.TailoringRuns.AsNoTracking().OwnedBy(ownerId).RequireAsync(id, stop);
        var resume = await db.Resumes.AsNoTracking().OwnedBy(ownerId).NotDeleted().RequireAsync(run.ResumeId, stop);
        var posting = await db.JobPostings.AsNoTracking().OwnedBy(ownerId).NotDeleted().RequireAsync(run.PostingId, stop);
        var madeIsThere = run.MadeResumeId is { } made && await db.Resumes.OwnedBy(ownerId).NotDeleted().AnyAsync(one => one.Id == made, stop);
        var letterIsThere = run.LetterId is { } letter && await db.CoverLetters.OwnedBy(ownerId).OfKeptResumes(db.Resumes).AnyAsync(one => one.Id == letter, stop);
        var edits = run.ReadEdits();
        var now = run is { Status: WorkStatus.Completed, MadeResumeId: null } ? Match(resume, posting, edits) : run.MatchAfter;
        return new(run, edits, resume.Title, posting.Title, now, run.Status == WorkStatus.Completed && run.MadeResumeId is null && resume.Version != run.ResumeVersion, madeIsThere, letterIsThere, EntriesOf(run, resume, edits));
    }

    public Task DecideAsync(Guid ownerId, Guid id, string key, EditDecision decision, string? ownText = null, CancellationToken stop = default) =>
        ChangeAsync(ownerId, id, run => run.Decide(key, decision, ownText), stop);

    /// <summary>Accepts an order as the person arranged it.</summary>
    /// <exception cref="RuleViolation">None is left on the page, or the proposal is no longer there.</exception>
    public Task ArrangeAsync(Guid ownerId, Guid id, string key, IReadOnlyList<OrderEntry> entries, CancellationToken stop = default) => ChangeAsync(ownerId, id, run => run.Arrange(key, entries), stop);

    public Task DecideAllAsync(Guid ownerId, Guid id, EditDecision decision, CancellationToken stop = default) => ChangeAsync(ownerId, id, run => run.DecideAll(decision), stop);

    /// <summary>What the facts of the resume do not prove in a wording of the person's own: worth a second look, and theirs to say.</summary>
    public async Task<IReadOnlyList<string>> DoubtsAsync(Guid ownerId, Guid id, string text, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var run = await db.TailoringRuns.AsNoTracking().OwnedBy(ownerId).RequireAsync(id, stop);
        var document = (await db.Resumes.AsNoTracking().OwnedBy(ownerId).NotDeleted().RequireAsync(run.ResumeId, stop)).ReadDocument();
        return [.. TruthGuard.Check(FactLedger.Of(document), text, document.Language).Sentences.SelectMany(sentence => sentence.Claims).Where(claim => !claim.IsProven).Select(claim => claim.Reason).Distinct()];
    }

    /// <summary>Starts a run that failed anew.</summary>
    public async Task RetryAsync(Guid ownerId, Guid id, CancellationToken stop = default)
    {
        await ChangeAsync(ownerId, id, run => run.Retry(clock.GetUtcNow()), stop);
        await nudge.SendAsync<TailorResumesJob>(id, stop);
    }

    // Of a resume that changed meanwhile nothing is arranged.
    private static IReadOnlyDictionary<string, IReadOnlyList<OrderEntry>> EntriesOf(TailoringRun run, Resume resume, IReadOnlyList<ProposedEdit> edits)
    {
        if (run is not { Status: WorkStatus.Completed, MadeResumeId: null } || resume.Version != run.ResumeVersion) return new Dictionary<string, IReadOnlyList<OrderEntry>>();
        var document = resume.ReadDocument();
        return edits.Where(edit => edit.Kind == EditKind.Order).DistinctBy(edit => edit.Key).ToDictionary(edit => edit.Key, edit => OrderEntries.Of(document, edit));
    }

    private int? Match(Resume resume, JobPosting posting, IReadOnlyList<ProposedEdit> edits) =>
        new JobMatch(posting.Read()).Run(TailoredDocument.Of(resume.ReadDocument(), edits), DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)).Score;

    private async Task ChangeAsync(Guid ownerId, Guid id, Action<TailoringRun> change, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        // All proposals of a run are one text: of two changes at once the later would undo the earlier.
        using var turn = await WriteGate.EnterAsync(db, stop);
        change(await db.TailoringRuns.OwnedBy(ownerId).RequireAsync(id, stop));
        await db.SaveChangesAsync(stop);
    }
}

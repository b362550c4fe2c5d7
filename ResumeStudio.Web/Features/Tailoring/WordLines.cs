using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Models;
using ResumeStudio.Core.Postings;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Tailoring;
using ResumeStudio.Data;
using ResumeStudio.Data.Postings;
using ResumeStudio.Data.Resumes;
using ResumeStudio.Web.Features.Models;
using ResumeStudio.Web.Features.Writing;

namespace ResumeStudio.Web.Features.Tailoring;

/// <summary>Asks a model to word lines of a run for its posting. What passes becomes proposals like the others; nothing changes until the person accepts one.</summary>
public sealed class WordLines(IDbContextFactory<StudioDbContext> contexts, ModelGateway gateway, TimeProvider clock)
{
    /// <summary>The longest question, in characters.</summary>
    public const int MostLetters = 60_000;

    /// <summary>The name of what is asked.</summary>
    public const string Prompt = "word-for-posting";

    /// <summary>Answers how many proposals came of it.</summary>
    /// <exception cref="NotFoundException">There is no such run, or its resume or posting is in the trash.</exception>
    /// <exception cref="RuleViolation">The resume has changed since or is too long, or no model gave a usable answer (<see cref="ModelRefusal"/>, <see cref="ModelSilence"/>).</exception>
    /// <exception cref="Core.Billing.InsufficientCredits">It costs more credits than there are.</exception>
    public async Task<int> RunAsync(Guid ownerId, Guid runId, CancellationToken stop = default)
    {
        var (document, posting) = await ReadAsync(ownerId, runId, stop);
        var prompt = PromptFiles.Get(Prompt);
        var told = new { Asked = posting.Requirements.Select(requirement => requirement.Text), Entries = PromptResume.Of(document).Entries.Where(entry => entry.Lines.Count > 0) };
        var request = ModelRequest.Of(ownerId, prompt, told, ("count", WordedLines.MostLines.ToString(CultureInfo.InvariantCulture)), ("language", LanguageNames.Of(document.Language)));
        if (request.Letters > MostLetters) throw new RuleViolation("Resume and posting together are too long to be sent to a model. The proposals by rules are whole.");
        IReadOnlyList<ProposedEdit> edits = [];
        await gateway.AskAsync<LinesDraft>(request, deliver: async (draft, by) =>
        {
            edits = WordedLines.Of(draft, by.Model, document, posting, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
            await OfferAsync(ownerId, runId, edits, stop);
            return edits.Count > 0;
        }, stop: stop);
        return edits.Count;
    }

    private async Task<(ResumeDocument Document, PostingReading Posting)> ReadAsync(Guid ownerId, Guid runId, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var run = await db.TailoringRuns.AsNoTracking().OwnedBy(ownerId).RequireAsync(runId, stop);
        var resume = await db.Resumes.AsNoTracking().OwnedBy(ownerId).NotDeleted().RequireAsync(run.ResumeId, stop);
        var posting = await db.JobPostings.AsNoTracking().OwnedBy(ownerId).NotDeleted().RequireAsync(run.PostingId, stop);
        if (run.MadeResumeId is not null || run.ResumeVersion != resume.Version) throw new RuleViolation("The resume has changed since these proposals were made. Tailor it again first.");
        return (resume.ReadDocument(), posting.Read());
    }

    private async Task OfferAsync(Guid ownerId, Guid runId, IReadOnlyList<ProposedEdit> edits, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        using var turn = await WriteGate.EnterAsync(db, stop);
        (await db.TailoringRuns.OwnedBy(ownerId).RequireAsync(runId, stop)).Offer(edits);
        await db.SaveChangesAsync(stop);
    }
}

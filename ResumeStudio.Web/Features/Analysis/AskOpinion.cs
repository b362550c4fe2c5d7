using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Analysis;
using ResumeStudio.Core.Analysis.Opinions;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Models;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Data;
using ResumeStudio.Data.Analysis;
using ResumeStudio.Data.Resumes;
using ResumeStudio.Web.Features.Models;

namespace ResumeStudio.Web.Features.Analysis;

/// <summary>Asks a model what it says of a resume beside its newest analysis. What it quotes or claims wrongly is taken out; no score changes.</summary>
public sealed class AskOpinion(IDbContextFactory<StudioDbContext> contexts, ModelGateway gateway, TimeProvider clock)
{
    /// <summary>The longest resume that is sent, in characters: some 25 pages.</summary>
    public const int MostLetters = 60_000;

    /// <summary>What is asked.</summary>
    public static PromptTemplate Prompt => PromptFiles.Get("judge-resume");

    /// <summary>What was said beside an analysis, or null.</summary>
    public async Task<ModelOpinion?> FindAsync(Guid ownerId, Guid runId, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await db.ModelOpinions.AsNoTracking().OwnedBy(ownerId).FirstOrDefaultAsync(opinion => opinion.RunId == runId, stop);
    }

    /// <exception cref="NotFoundException">There is no such resume, or no analysis of it.</exception>
    /// <exception cref="RuleViolation">The resume has been changed since, is too long, or no model gave a usable answer (<see cref="ModelRefusal"/>, <see cref="ModelSilence"/>).</exception>
    /// <exception cref="Core.Billing.InsufficientCredits">It costs more credits than there are.</exception>
    public async Task RunAsync(Guid ownerId, Guid resumeId, CancellationToken stop = default)
    {
        var (run, document) = await ReadAsync(ownerId, resumeId, stop);
        var request = ModelRequest.Of(ownerId, Prompt, PromptResume.Of(document));
        if (request.Letters > MostLetters) throw new RuleViolation("This resume is too long to be sent to a model. Its analysis by rules is whole.");
        await gateway.AskAsync<OpinionDraft>(request, answer => ProblemOf(answer, document), async (draft, by) =>
        {
            await KeepAsync(run, OpinionCheck.Of(draft, document), by.Name, by.Model, stop);
            return true;
        }, stop);
    }

    private async Task<(AnalysisRun Run, ResumeDocument Document)> ReadAsync(Guid ownerId, Guid resumeId, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var resume = await db.Resumes.AsNoTracking().OwnedBy(ownerId).NotDeleted().RequireAsync(resumeId, stop);
        var run = await db.AnalysisRuns.AsNoTracking().OwnedBy(ownerId).Where(run => run.ResumeId == resumeId).Finished().NewestFirst().FirstOrDefaultAsync(stop) ?? throw new NotFoundException();
        return run.Version == resume.Version ? (run, resume.ReadDocument()) : throw new RuleViolation("The resume has been changed since this analysis. Analyse it again first, so that both speak of the same words.");
    }

    private async Task KeepAsync(AnalysisRun run, Opinion said, string provider, string model, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var opinion = await db.ModelOpinions.OwnedBy(run.OwnerId).FirstOrDefaultAsync(known => known.RunId == run.Id, stop) ?? db.Add(ModelOpinion.Beside(run)).Entity;
        opinion.Take(said, (provider, model), Prompt.Label, clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
    }

    private static string? ProblemOf(OpinionDraft draft, ResumeDocument document) =>
        OpinionCheck.Of(draft, document).IsEmpty ? "No point is left: each quote must stand in the data letter for letter, and no point may claim what the data does not say." : null;
}

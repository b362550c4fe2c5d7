using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Models;
using ResumeStudio.Core.Postings;
using ResumeStudio.Data;
using ResumeStudio.Data.Resumes;
using ResumeStudio.Web.Features.Models;
using ResumeStudio.Web.Platform.Models;

namespace ResumeStudio.Web.Features.Postings;

/// <summary>Compares a resume and a posting by vectors of a model, when the person asks for it. What is known already is not sent again, and costs nothing.</summary>
public sealed class CompareMeaning(IDbContextFactory<StudioDbContext> contexts, ModelGateway gateway, ModelDesk desk, VectorMemory memory)
{
    /// <summary>Notes the call; its words go nowhere.</summary>
    public static PromptTemplate Purpose { get; } = PromptTemplate.Read("compare-meaning", "---\nversion: 1\npurpose: Compare a resume and a posting by meaning\ncredits: 1\ntokens: 0\n---\nVectors of texts.");

    /// <exception cref="NotFoundException">There is no such posting or resume.</exception>
    /// <exception cref="RuleViolation">There is nothing to compare, or no model gave vectors (<see cref="ModelRefusal"/>, <see cref="ModelSilence"/>).</exception>
    /// <exception cref="Core.Billing.InsufficientCredits">It costs more credits than there are.</exception>
    public async Task<MeaningResult> RunAsync(Guid ownerId, Guid postingId, Guid resumeId, CancellationToken stop = default)
    {
        var texts = await ReadAsync(ownerId, postingId, resumeId, stop);
        if (texts.Wanted.Count == 0 || texts.Shown.Count == 0) throw new RuleViolation("There is nothing to compare: the posting asks for nothing that we can read, or the resume is empty.");
        List<string> all = [.. texts.Wanted.Concat(texts.Shown).Distinct()];
        var by = Remembered(all, await desk.ReadAsync(ownerId, stop)) ?? await AskAsync(ownerId, all, stop);
        List<float[]> Of(IReadOnlyList<string> some) => [.. some.Select(text => by.Vectors[text])];
        return new(MeaningScore.Of(Of(texts.Wanted), Of(texts.Shown)), by.Provider.Model, by.Provider.Name);
    }

    private async Task<MeaningTexts> ReadAsync(Guid ownerId, Guid postingId, Guid resumeId, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var posting = await db.JobPostings.AsNoTracking().OwnedBy(ownerId).Where(posting => posting.DeletedAt == null).RequireAsync(postingId, stop);
        var resume = await db.Resumes.AsNoTracking().OwnedBy(ownerId).NotDeleted().RequireAsync(resumeId, stop);
        return MeaningTexts.Of(posting.Read(), resume.ReadDocument());
    }

    // Vectors of two models cannot be compared, so only what one provider has made as a whole is enough.
    private (Dictionary<string, float[]> Vectors, ModelProvider Provider)? Remembered(List<string> texts, ModelState state)
    {
        foreach (var provider in state.ForVectors.Lines.Select(line => line.Embedding!))
            if (texts.TrueForAll(text => memory.Find(KeyOf(provider), text) is not null)) return (texts.ToDictionary(text => text, text => memory.Find(KeyOf(provider), text)!), provider);
        return null;
    }

    private async Task<(Dictionary<string, float[]> Vectors, ModelProvider Provider)> AskAsync(Guid ownerId, List<string> texts, CancellationToken stop)
    {
        var (vectors, by) = await gateway.EmbedAsync(ModelRequest.Of(ownerId, Purpose, texts), texts, stop);
        for (var at = 0; at < texts.Count; at++) memory.Keep(KeyOf(by), texts[at], vectors[at]);
        return (texts.Zip(vectors).ToDictionary(pair => pair.First, pair => pair.Second), by);
    }

    private static string KeyOf(ModelProvider provider) => $"{provider.Host} {provider.Model}";
}

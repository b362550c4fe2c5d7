using ResumeStudio.Core.Models;
using ResumeStudio.Web.Platform.Models;

namespace ResumeStudio.Web.Features.Models;

/// <summary>One call for vectors to one provider, with its row from the first to the last moment.</summary>
internal sealed class EmbeddingExchange(ModelLine line, ModelRequest request, CallLog log)
{
    /// <summary>Why there are no vectors, or null.</summary>
    public ModelFailure? Failure { get; private set; }

    /// <summary>A vector for each text, or null: see <see cref="Failure"/>.</summary>
    public async Task<IReadOnlyList<float[]>?> RunAsync(IReadOnlyList<string> texts, CancellationToken stop)
    {
        var callId = await log.SendAsync(request, line.Embedding!, stop);
        var (outcome, usage) = (ModelOutcome.Stopped, ModelUsage.Guess(request.Letters, 0));
        try
        {
            var answer = await line.EmbedAsync(texts, stop);
            outcome = ModelOutcome.Answered;
            if (answer.Usage?.InputTokenCount is > 0 and var read) usage = new((int)read, 0, IsGuess: false);
            return [.. answer.Select(embedding => embedding.Vector.ToArray())];
        }
        catch (ModelFailure failure)
        {
            (Failure, outcome) = (failure, failure.Outcome);
            if (outcome is ModelOutcome.Busy or ModelOutcome.Refused or ModelOutcome.Unavailable) usage = new(0, 0, IsGuess: false);
            return null;
        }
        finally
        {
            await log.EndAsync(callId, outcome, usage, request, (line.Embedding!.Price, ""));
        }
    }
}

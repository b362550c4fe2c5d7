using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Models;
using ResumeStudio.Web.Features.Billing;
using ResumeStudio.Web.Platform.Models;
using ResumeStudio.Web.Platform.Security;

namespace ResumeStudio.Web.Features.Models;

/// <summary>
/// The one way to a model: asks the providers that a person has agreed to in their order, within budget and credits, writes each call
/// down, and charges only for what was delivered. What comes back is text to be judged; nothing here believes it.
/// </summary>
public sealed class ModelGateway(ModelDesk desk, CreditService credits, CallLog log, RateLimits limits, ILogger<ModelGateway> logger)
{
    private static readonly RateLimit PerPerson = new("models", 30, TimeSpan.FromMinutes(1));

    /// <summary>The answer as it is written. When it breaks off, an exception ends it: what came before is no answer.</summary>
    /// <param name="request">The question.</param>
    /// <param name="isOfUse">Whether something is left of the whole answer; when nothing is, it costs nothing.</param>
    /// <param name="stop">Ends it early.</param>
    /// <exception cref="ModelRefusal">No model may be asked.</exception>
    /// <exception cref="RuleViolation">This person asks too fast.</exception>
    /// <exception cref="ModelSilence">No whole answer came.</exception>
    /// <exception cref="Core.Billing.InsufficientCredits">It costs more credits than there are.</exception>
    public async IAsyncEnumerable<string> StreamAsync(ModelRequest request, Func<string, bool>? isOfUse = null, [EnumeratorCancellation] CancellationToken stop = default)
    {
        var lines = await LinesAsync(request, stop);
        await using var charge = await ModelCharge.BeginAsync(credits, request, stop);
        ModelExchange? last = null;
        foreach (var line in lines)
        {
            last = new ModelExchange(line, request, log);
            await foreach (var piece in last.RunAsync(request.Messages, new() { MaxOutputTokens = request.Prompt.MostTokens }, stop)) yield return piece;
            if (last.Failure is null)
            {
                if (isOfUse?.Invoke(last.Answer) is not false) await charge.SettleAsync();
                yield break;
            }

            Note(line, last.Failure);
            if (last.Answer.Length > 0) break; // Words that were shown cannot be taken back for another model's.
        }

        throw new ModelSilence(last!.Failure!.Outcome);
    }

    /// <summary>An answer in the form of <typeparamref name="T"/>, checked by us. A wrong one is sent back once with what is wrong.</summary>
    /// <param name="request">The question.</param>
    /// <param name="problemOf">What else is wrong with an answer, in words for the model, or null.</param>
    /// <param name="deliver">Keeps what came of the answer and tells whether that is anything. When it is nothing, or cannot be kept, it costs nothing.</param>
    /// <param name="stop">Ends it early.</param>
    /// <exception cref="ModelRefusal">No model may be asked.</exception>
    /// <exception cref="ModelSilence">No usable answer came.</exception>
    /// <exception cref="Core.Billing.InsufficientCredits">It costs more credits than there are.</exception>
    public async Task<T> AskAsync<T>(ModelRequest request, Func<T, string?>? problemOf = null, Func<T, ModelProvider, Task<bool>>? deliver = null, CancellationToken stop = default) where T : class
    {
        var lines = await LinesAsync(request, stop);
        await using var charge = await ModelCharge.BeginAsync(credits, request, stop);
        var last = ModelOutcome.Unavailable;
        foreach (var line in lines)
        {
            var form = new JsonExchange<T>(line, request, log, problemOf);
            if (await form.RunAsync(stop) is { } answer)
            {
                if (deliver is null || await deliver(answer, line.Provider)) await charge.SettleAsync();
                return answer;
            }

            Note(line, form.Failure!);
            last = form.Failure!.Outcome;
        }

        throw new ModelSilence(last);
    }

    /// <summary>A vector for each text, all of one model, with the provider that gave them.</summary>
    /// <param name="request">What the texts are for; its question carries the same texts and decides what it may cost.</param>
    /// <param name="texts">The texts, already without what must not be told.</param>
    /// <param name="stop">Ends it early.</param>
    /// <exception cref="ModelRefusal">No model may be asked.</exception>
    /// <exception cref="ModelSilence">No vectors came.</exception>
    /// <exception cref="Core.Billing.InsufficientCredits">It costs more credits than there are.</exception>
    public async Task<(IReadOnlyList<float[]> Vectors, ModelProvider By)> EmbedAsync(ModelRequest request, IReadOnlyList<string> texts, CancellationToken stop = default)
    {
        var lines = NotTooFast(request, (await desk.ReadAsync(request.OwnerId, stop)).ForVectors.LinesFor(request, line => line.Embedding!));
        await using var charge = await ModelCharge.BeginAsync(credits, request, stop);
        var last = ModelOutcome.Unavailable;
        foreach (var line in lines)
        {
            var exchange = new EmbeddingExchange(line, request, log);
            if (await exchange.RunAsync(texts, stop) is { } vectors)
            {
                await charge.SettleAsync();
                return (vectors, line.Embedding!);
            }

            Note(line, exchange.Failure!);
            last = exchange.Failure!.Outcome;
        }

        throw new ModelSilence(last);
    }

    private async Task<IReadOnlyList<ModelLine>> LinesAsync(ModelRequest request, CancellationToken stop) =>
        NotTooFast(request, (await desk.ReadAsync(request.OwnerId, stop)).LinesFor(request, line => line.Provider));

    private IReadOnlyList<ModelLine> NotTooFast(ModelRequest request, IReadOnlyList<ModelLine> lines) =>
        limits.Take(PerPerson, request.OwnerId.ToString()) is null ? lines : throw new RuleViolation($"You have asked for help {PerPerson.Count} times within a minute. Wait a moment, then ask again. Nothing was charged.");

    private void Note(ModelLine line, ModelFailure failure) =>
        logger.LogWarning("Model provider {Provider}: {Outcome}. {Message}", line.Provider.Name, failure.Outcome, failure.Message);
}

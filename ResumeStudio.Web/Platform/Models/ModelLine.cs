using System.Runtime.CompilerServices;
using System.Threading.RateLimiting;
using Microsoft.Extensions.AI;
using Polly;
using Polly.CircuitBreaker;
using ResumeStudio.Core.Models;

namespace ResumeStudio.Web.Platform.Models;

/// <summary>
/// The line to one provider: a few calls at a time, repeated while no word of the answer has come, left alone for a while after
/// several failures, and limited in time. Its failures are <see cref="ModelFailure"/>s, whatever the client throws.
/// </summary>
public sealed class ModelLine : IDisposable
{
    private const int AtOnce = 8, Waiting = 24;

    private readonly ConcurrencyLimiter _bulkhead = new(new() { PermitLimit = AtOnce, QueueLimit = Waiting, QueueProcessingOrder = QueueProcessingOrder.OldestFirst });
    private readonly CircuitBreakerStateProvider _breaker = new();
    private readonly ResiliencePipeline _opening;
    private readonly TimeSpan _timeout;
    private readonly TimeProvider _clock;
    private readonly IChatClient _client;
    private readonly IEmbeddingGenerator<string, Embedding<float>>? _embedder;

    public ModelLine(ModelProvider provider, TimeSpan timeout, TimeProvider clock)
    {
        (Provider, _timeout, _clock) = (provider, timeout, clock);
        _client = new OpenAIChatClient(provider, timeout / 2);
        Embedding = provider.ForVectors;
        _embedder = Embedding is null ? null : new OpenAIEmbedder(Embedding, timeout / 2);
        _opening = ModelResilience.Of(timeout / 2, _breaker);
    }

    public ModelProvider Provider { get; }

    /// <summary>The same provider with its model for vectors, or null when it has none.</summary>
    public ModelProvider? Embedding { get; }

    /// <summary>Whether it is left alone for a moment after failures.</summary>
    public bool IsResting => _breaker.CircuitState is CircuitState.Open or CircuitState.Isolated;

    /// <summary>The answer piece by piece.</summary>
    /// <exception cref="ModelFailure">It did not come, or ended before its end.</exception>
    public async IAsyncEnumerable<ChatResponseUpdate> AskAsync(IReadOnlyList<ChatMessage> messages, ChatOptions options, [EnumeratorCancellation] CancellationToken stop)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(stop);
        time.CancelAfter(_timeout);
        using var place = await EnterAsync(time.Token, stop);
        await using var answer = await OpenAsync(attempt => FirstAsync(messages, options, time, attempt), time, stop);
        var finish = (ChatFinishReason?)null;
        do
        {
            finish = answer.Current.FinishReason ?? finish;
            yield return answer.Current;
        }
        while (await MoveAsync(answer, stop));
        if (finish is null) throw new ModelFailure(ModelOutcome.CutOff, "The answer ended before its end.");
        if (finish != ChatFinishReason.Stop) throw new ModelFailure(ModelOutcome.CutOff, $"The provider ended the answer early: {finish}.");
    }

    /// <summary>A vector for each text, in order.</summary>
    /// <exception cref="ModelFailure">They did not come.</exception>
    public async Task<GeneratedEmbeddings<Embedding<float>>> EmbedAsync(IReadOnlyList<string> texts, CancellationToken stop)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(stop);
        time.CancelAfter(_timeout);
        using var place = await EnterAsync(time.Token, stop);
        return await OpenAsync(attempt => _embedder!.GenerateAsync(texts, null, attempt), time, stop);
    }

    public void Dispose()
    {
        _embedder?.Dispose();
        _bulkhead.Dispose();
        _client.Dispose();
    }

    private async Task<RateLimitLease> EnterAsync(CancellationToken time, CancellationToken stop)
    {
        try
        {
            var lease = await _bulkhead.AcquireAsync(1, time);
            return lease.IsAcquired ? lease : throw new ModelFailure(ModelOutcome.Busy, "Too many calls are waiting.");
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            throw new ModelFailure(ModelOutcome.Busy, "Too many calls are open.");
        }
    }

    /// <summary>Waits for what comes first, a stream's first piece or all vectors; only this is tried again.</summary>
    private async Task<T> OpenAsync<T>(Func<CancellationToken, Task<T>> first, CancellationTokenSource time, CancellationToken stop)
    {
        try
        {
            return await _opening.ExecuteAsync(async attempt => await TranslateAsync(first(attempt), stop), time.Token);
        }
        catch (BrokenCircuitException broken)
        {
            throw new ModelFailure(ModelOutcome.Unavailable, "The provider failed several times and is left alone for a moment.", broken);
        }
        catch (Exception failure) when (!stop.IsCancellationRequested)
        {
            throw ModelFailure.Of(failure, begun: false, _clock);
        }
    }

    private async Task<IAsyncEnumerator<ChatResponseUpdate>> FirstAsync(IReadOnlyList<ChatMessage> messages, ChatOptions options, CancellationTokenSource time, CancellationToken attempt)
    {
        // The stream outlives the attempt, whose token ends with it: the attempt may only end the stream while it waits for the first piece.
        var own = CancellationTokenSource.CreateLinkedTokenSource(time.Token);
        var answer = _client.GetStreamingResponseAsync(messages, options, own.Token).GetAsyncEnumerator(own.Token);
        try
        {
            await using (attempt.Register(own.Cancel))
                if (await answer.MoveNextAsync()) return answer;
            throw new ModelFailure(ModelOutcome.Unusable, "The answer is empty.");
        }
        catch
        {
            await answer.DisposeAsync();
            own.Dispose();
            throw;
        }
    }

    private async Task<T> TranslateAsync<T>(Task<T> first, CancellationToken stop)
    {
        try
        {
            return await first;
        }
        catch (Exception failure) when (!stop.IsCancellationRequested)
        {
            throw ModelFailure.Of(failure, begun: false, _clock);
        }
    }

    private async Task<bool> MoveAsync(IAsyncEnumerator<ChatResponseUpdate> answer, CancellationToken stop)
    {
        try
        {
            return await answer.MoveNextAsync();
        }
        catch (Exception failure) when (!stop.IsCancellationRequested)
        {
            throw ModelFailure.Of(failure, begun: true, _clock);
        }
    }
}

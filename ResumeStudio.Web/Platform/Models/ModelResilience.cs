using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;

namespace ResumeStudio.Web.Platform.Models;

/// <summary>How a provider is asked again, and when it is left alone.</summary>
public static class ModelResilience
{
    private const int Retries = 2;
    private const int FailuresToBreak = 5;
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Sampling = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(30);

    /// <summary>A provider that asks to come back later than this is not waited for; the next one is asked instead.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(20);

    /// <summary>Retries around a breaker around the patience for the first words.</summary>
    public static ResiliencePipeline Of(TimeSpan patience, CircuitBreakerStateProvider state) => new ResiliencePipelineBuilder()
        .AddRetry(new RetryStrategyOptions
        {
            MaxRetryAttempts = Retries,
            BackoffType = DelayBackoffType.Exponential,
            Delay = FirstWait,
            MaxDelay = LongestWait,
            UseJitter = true,
            ShouldHandle = new PredicateBuilder().Handle<ModelFailure>(failure => failure.IsPassing && !(failure.RetryAfter > LongestWait)),
            DelayGenerator = arguments => new((arguments.Outcome.Exception as ModelFailure)?.RetryAfter is { } asked ? asked + Jitter() : null),
        })
        .AddCircuitBreaker(new CircuitBreakerStrategyOptions
        {
            FailureRatio = 0.5,
            MinimumThroughput = FailuresToBreak,
            SamplingDuration = Sampling,
            BreakDuration = Rest,
            StateProvider = state,
            ShouldHandle = new PredicateBuilder().Handle<ModelFailure>(failure => failure.IsIllness),
        })
        .AddTimeout(patience)
        .Build();

    // All who were told the same second would otherwise come back together.
    private static TimeSpan Jitter() => TimeSpan.FromMilliseconds(Random.Shared.Next(250));
}

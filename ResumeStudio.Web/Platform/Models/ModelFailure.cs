using System.ClientModel;
using System.Text.Json;
using ResumeStudio.Core.Models;

namespace ResumeStudio.Web.Platform.Models;

/// <summary>A provider did not answer as it should. The message is for the log; it never holds what was asked or answered.</summary>
public sealed class ModelFailure(ModelOutcome outcome, string message, Exception? cause = null) : Exception(message, cause)
{
    private const int TooManyRequests = 429, RequestTimeout = 408, ServerFault = 500;

    public ModelOutcome Outcome { get; } = outcome;

    /// <summary>When the provider asked to come back, or null.</summary>
    public TimeSpan? RetryAfter { get; private init; }

    /// <summary>Whether the same call may go well a moment later.</summary>
    public bool IsPassing => Outcome is ModelOutcome.Busy or ModelOutcome.Unavailable or ModelOutcome.TimedOut;

    /// <summary>Whether it says that the provider is unwell, rather than busy or asked wrongly.</summary>
    public bool IsIllness => Outcome is ModelOutcome.Unavailable or ModelOutcome.TimedOut;

    /// <summary>What an exception of the client means. <paramref name="begun"/>: words of the answer had come already.</summary>
    public static ModelFailure Of(Exception failure, bool begun, TimeProvider clock) => failure switch
    {
        ModelFailure known => known,
        _ when OutsideFailure.Causes(failure).OfType<AnswerTooLargeException>().Any() => new(ModelOutcome.TooLarge, "The answer is too large.", failure),
        ClientResultException { Status: > 0 } answer => OfStatus(answer, clock),
        _ when OutsideFailure.Causes(failure).Any(cause => cause is OperationCanceledException or TimeoutException) => new(ModelOutcome.TimedOut, begun ? "The answer stalled." : "No answer came in time.", failure),
        JsonException or FormatException or KeyNotFoundException or InvalidOperationException or ArgumentException => new(ModelOutcome.Unusable, "The answer is no chat completion.", failure),
        _ => new(begun ? ModelOutcome.CutOff : ModelOutcome.Unavailable, begun ? "The line broke in the middle of the answer." : "The provider cannot be reached.", failure),
    };

    private static ModelFailure OfStatus(ClientResultException answer, TimeProvider clock)
    {
        var outcome = answer.Status switch
        {
            TooManyRequests => ModelOutcome.Busy,
            RequestTimeout or >= ServerFault => ModelOutcome.Unavailable,
            _ => ModelOutcome.Refused,
        };
        return new(outcome, $"The provider answered {answer.Status}.") { RetryAfter = WaitOf(answer, clock) };
    }

    private static TimeSpan? WaitOf(ClientResultException answer, TimeProvider clock)
    {
        if (answer.GetRawResponse()?.Headers.TryGetValue("Retry-After", out var text) is not true) return null;
        if (!System.Net.Http.Headers.RetryConditionHeaderValue.TryParse(text, out var when)) return null;
        var wait = when.Delta ?? when.Date - clock.GetUtcNow();
        return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
    }
}

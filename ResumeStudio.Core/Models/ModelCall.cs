using ResumeStudio.Core.Common;

namespace ResumeStudio.Core.Models;

/// <summary>
/// One call of a model: what left this machine, when and to whom, and how it ended. It is written before the call goes out. Question and
/// answer are kept only while the person has tracing on, and for <see cref="TraceKept"/>.
/// </summary>
public sealed class ModelCall : IOwned
{
    /// <summary>The longest purpose, name of a prompt, provider, host and model, in characters.</summary>
    public const int NameLength = 100;

    /// <summary>The longest kept question or answer, in characters; longer ones are kept up to there.</summary>
    public const int TraceLength = 20_000;

    /// <summary>How long a kept question and answer stay.</summary>
    public static readonly TimeSpan TraceKept = TimeSpan.FromDays(30);

    /// <summary>How long a call is in the list.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(400);

    private ModelCall() { }

    /// <summary>The call's id, a version 7 GUID.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public Guid OwnerId { get; private set; }

    /// <summary>What it is for, in words.</summary>
    public string Purpose { get; private set; } = "";

    /// <summary>The prompt with its version, such as <c>improve-line 1</c>.</summary>
    public string Prompt { get; private set; } = "";

    /// <summary>The provider's name.</summary>
    public string Provider { get; private set; } = "";

    /// <summary>The host it went to.</summary>
    public string Host { get; private set; } = "";

    /// <summary>The model.</summary>
    public string Model { get; private set; } = "";

    /// <summary>When it was sent.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>How long it took, in milliseconds; 0 until it ended.</summary>
    public int Milliseconds { get; private set; }

    /// <summary>Tokens read.</summary>
    public int InputTokens { get; private set; }

    /// <summary>Tokens written.</summary>
    public int OutputTokens { get; private set; }

    /// <summary>Whether the tokens are reckoned from the length of the texts.</summary>
    public bool IsGuess { get; private set; }

    /// <summary>What it cost, in <see cref="ModelPrice.Unit"/>ths. Until it ended, what it may cost at most.</summary>
    public long Cost { get; private set; }

    /// <summary>How it ended.</summary>
    public ModelOutcome Outcome { get; private set; }

    /// <summary>The question, or null: not traced.</summary>
    public string? TracedQuestion { get; private set; }

    /// <summary>The answer, or null: not traced, or none came.</summary>
    public string? TracedAnswer { get; private set; }

    /// <summary>Notes a call that is about to go out.</summary>
    /// <param name="ownerId">For whom.</param>
    /// <param name="purpose">What for.</param>
    /// <param name="prompt">The prompt with its version.</param>
    /// <param name="to">Provider, host and model.</param>
    /// <param name="mostCost">What it may cost at most; counts against the budget until the call has ended.</param>
    /// <param name="now">The current instant.</param>
    public static ModelCall Send(Guid ownerId, string purpose, string prompt, (string Provider, string Host, string Model) to, long mostCost, DateTimeOffset now) =>
        new() { OwnerId = ownerId, Purpose = Cut(purpose, NameLength), Prompt = Cut(prompt, NameLength), Provider = Cut(to.Provider, NameLength), Host = Cut(to.Host, NameLength), Model = Cut(to.Model, NameLength), Cost = mostCost, At = now };

    /// <summary>Notes how it ended.</summary>
    public void End(ModelOutcome outcome, ModelUsage usage, long cost, DateTimeOffset now)
    {
        (Outcome, InputTokens, OutputTokens, IsGuess, Cost) = (outcome, usage.InputTokens, usage.OutputTokens, usage.IsGuess, cost);
        Milliseconds = (int)Math.Clamp((now - At).TotalMilliseconds, 0, int.MaxValue);
    }

    /// <summary>The answer came, but is not what was asked for.</summary>
    public void Reject() => Outcome = ModelOutcome.Unusable;

    /// <summary>Keeps question and answer, because the person has tracing on.</summary>
    public void Trace(string question, string answer) => (TracedQuestion, TracedAnswer) = (Cut(question, TraceLength), Cut(answer, TraceLength));

    /// <summary>Forgets question and answer.</summary>
    public void ForgetTrace() => (TracedQuestion, TracedAnswer) = (null, null);

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];
}

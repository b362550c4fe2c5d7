using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.Extensions.AI;
using ResumeStudio.Core.Models;
using ResumeStudio.Web.Platform.Models;

namespace ResumeStudio.Web.Features.Models;

/// <summary>One call to one provider, with its row from the first to the last moment.</summary>
internal sealed class ModelExchange(ModelLine line, ModelRequest request, CallLog log)
{
    private const int MostLettersPerToken = 16;
    private readonly StringBuilder _answer = new();
    private ModelUsage? _told;
    private int _asked;

    public Guid CallId { get; private set; }

    /// <summary>Why no whole answer came, or null.</summary>
    public ModelFailure? Failure { get; private set; }

    public string Answer => _answer.ToString();

    /// <summary>The answer piece by piece; afterwards <see cref="Failure"/> tells whether it is whole.</summary>
    public async IAsyncEnumerable<string> RunAsync(IReadOnlyList<ChatMessage> messages, ChatOptions options, [EnumeratorCancellation] CancellationToken stop)
    {
        _asked = messages.Sum(message => message.Text.Length);
        CallId = await log.SendAsync(request, line.Provider, stop);
        var outcome = ModelOutcome.Stopped;
        try
        {
            await using var updates = line.AskAsync(messages, options, stop).GetAsyncEnumerator(stop);
            while (await NextAsync(updates))
                if (updates.Current.Text is { Length: > 0 } text) yield return text;
            outcome = Failure?.Outcome ?? ModelOutcome.Answered;
        }
        finally
        {
            await log.EndAsync(CallId, outcome, UsageOf(outcome), request, (line.Provider.Price, Answer));
        }
    }

    private async Task<bool> NextAsync(IAsyncEnumerator<ChatResponseUpdate> updates)
    {
        try
        {
            if (!await updates.MoveNextAsync())
            {
                if (string.IsNullOrWhiteSpace(Answer)) Failure = new(ModelOutcome.Unusable, "The answer is empty.");
                return false;
            }
        }
        catch (ModelFailure failure)
        {
            Failure = failure;
            return false;
        }

        Take(updates.Current);
        return Failure is null;
    }

    private void Take(ChatResponseUpdate update)
    {
        _answer.Append(update.Text);
        if (update.Contents.OfType<UsageContent>().FirstOrDefault() is { Details: var usage }) _told = new((int)(usage.InputTokenCount ?? 0), (int)(usage.OutputTokenCount ?? 0), IsGuess: false);
        if (_answer.Length > request.Prompt.MostTokens * MostLettersPerToken) Failure = new(ModelOutcome.TooLarge, "The answer is too long.");
    }

    // A provider that never took the call charges nothing; one that began may, even when it did not tell.
    private ModelUsage UsageOf(ModelOutcome outcome) => _told ??
        (_answer.Length == 0 && outcome is ModelOutcome.Busy or ModelOutcome.Refused or ModelOutcome.Unavailable ? new(0, 0, IsGuess: false) : ModelUsage.Guess(_asked, _answer.Length));
}

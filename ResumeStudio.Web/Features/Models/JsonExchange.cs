using Microsoft.Extensions.AI;
using ResumeStudio.Core.Models;
using ResumeStudio.Web.Platform.Models;

namespace ResumeStudio.Web.Features.Models;

/// <summary>Asks one provider for JSON of one form: validated by us, and repaired once.</summary>
internal sealed class JsonExchange<T>(ModelLine line, ModelRequest request, CallLog log, Func<T, string?>? problemOf) where T : class
{
    private static readonly ChatResponseFormat Form = ChatResponseFormat.ForJsonSchema(
        AIJsonUtilities.CreateJsonSchema(typeof(T), serializerOptions: JsonAnswer.Form, inferenceOptions: new() { TransformOptions = new() { DisallowAdditionalProperties = true, RequireAllProperties = true } }), typeof(T).Name);

    /// <summary>Why there is no answer.</summary>
    public ModelFailure? Failure { get; private set; }

    /// <summary>The answer, or null: see <see cref="Failure"/>.</summary>
    public async Task<T?> RunAsync(CancellationToken stop)
    {
        var (answer, text, problem) = await TryAsync(request.Messages, stop);
        if (answer is not null || Failure is not null) return answer;
        (answer, _, problem) = await TryAsync([.. request.Messages, new(ChatRole.Assistant, text), new(ChatRole.User, $"That does not fit the form: {problem} Answer again with the JSON alone.")], stop);
        if (answer is null) Failure ??= new(ModelOutcome.Unusable, "The answer did not fit the form, twice.");
        return answer;
    }

    private async Task<(T? Answer, string Text, string Problem)> TryAsync(IReadOnlyList<ChatMessage> messages, CancellationToken stop)
    {
        var exchange = new ModelExchange(line, request, log);
        await foreach (var _ in exchange.RunAsync(messages, new() { MaxOutputTokens = request.Prompt.MostTokens, ResponseFormat = Form }, stop)) { }
        Failure = exchange.Failure;
        if (Failure is not null) return (null, exchange.Answer, "");
        var answer = JsonAnswer.Read<T>(exchange.Answer, out var problem);
        if (answer is not null && problemOf?.Invoke(answer) is { } wrong) (answer, problem) = (null, wrong);
        if (answer is null) await log.RejectAsync(request.OwnerId, exchange.CallId);
        return (answer, exchange.Answer, problem);
    }
}

using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using AbstractMessage = Microsoft.Extensions.AI.ChatMessage;
using Finish = Microsoft.Extensions.AI.ChatFinishReason;

namespace ResumeStudio.Web.Platform.Models;

/// <summary>
/// <see cref="IChatClient"/> over OpenAI's own client, which speaks to every compatible endpoint: text, JSON schema and streaming, the
/// parts that we use. It never repeats a call; that is <see cref="ModelLine"/>'s work.
/// </summary>
public sealed class OpenAIChatClient : IChatClient
{
    private readonly HttpClient _http;
    private readonly ChatClient _chat;

    public OpenAIChatClient(ModelProvider provider, TimeSpan patience)
    {
        _http = OpenAIConnection.NewHttp();
        _chat = new ChatClient(provider.Model, OpenAIConnection.KeyOf(provider), OpenAIConnection.OptionsOf(provider, patience, _http));
    }

    public Task<ChatResponse> GetResponseAsync(IEnumerable<AbstractMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        GetStreamingResponseAsync(messages, options, cancellationToken).ToChatResponseAsync(cancellationToken);

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<AbstractMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var part in _chat.CompleteChatStreamingAsync(messages.Select(Translate), Translate(options), cancellationToken))
        {
            var update = new ChatResponseUpdate(ChatRole.Assistant, string.Concat(part.ContentUpdate.Select(content => content.Text))) { FinishReason = Translate(part.FinishReason), ModelId = part.Model };
            if (part.Usage is { } usage) update.Contents.Add(new UsageContent(new() { InputTokenCount = usage.InputTokenCount, OutputTokenCount = usage.OutputTokenCount, TotalTokenCount = usage.TotalTokenCount }));
            yield return update;
        }
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => serviceType.IsInstanceOfType(_chat) ? _chat : serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose() => _http.Dispose();

    private static OpenAI.Chat.ChatMessage Translate(AbstractMessage message) =>
        message.Role == ChatRole.System ? new SystemChatMessage(message.Text) : message.Role == ChatRole.Assistant ? new AssistantChatMessage(message.Text) : new UserChatMessage(message.Text);

    private static ChatCompletionOptions Translate(ChatOptions? options) => new()
    {
        MaxOutputTokenCount = options?.MaxOutputTokens,
        ResponseFormat = options?.ResponseFormat is ChatResponseFormatJson { Schema: { } schema } json
            ? OpenAI.Chat.ChatResponseFormat.CreateJsonSchemaFormat(json.SchemaName ?? "answer", BinaryData.FromString(schema.GetRawText()), json.SchemaDescription, jsonSchemaIsStrict: true)
            : null,
    };

    private static Finish? Translate(OpenAI.Chat.ChatFinishReason? reason) => reason switch
    {
        null => null,
        OpenAI.Chat.ChatFinishReason.Length => Finish.Length,
        OpenAI.Chat.ChatFinishReason.ContentFilter => Finish.ContentFilter,
        _ => Finish.Stop,
    };
}

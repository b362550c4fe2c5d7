using System.ClientModel;
using System.ClientModel.Primitives;
using System.Text.Json;
using Microsoft.Extensions.AI;
using OpenAI.Embeddings;
using EmbeddingGenerationOptions = Microsoft.Extensions.AI.EmbeddingGenerationOptions;

namespace ResumeStudio.Web.Platform.Models;

/// <summary>
/// <see cref="IEmbeddingGenerator"/> over OpenAI's own client, which speaks to every compatible endpoint. Numbers are asked for as
/// numbers, because not every endpoint knows the packed form. It never repeats a call; that is <see cref="ModelLine"/>'s work.
/// </summary>
public sealed class OpenAIEmbedder : IEmbeddingGenerator<string, Embedding<float>>
{
    private readonly HttpClient _http;
    private readonly EmbeddingClient _client;
    private readonly string _model;

    public OpenAIEmbedder(ModelProvider provider, TimeSpan patience)
    {
        (_model, _http) = (provider.Model, OpenAIConnection.NewHttp());
        _client = new EmbeddingClient(provider.Model, OpenAIConnection.KeyOf(provider), OpenAIConnection.OptionsOf(provider, patience, _http));
    }

    /// <exception cref="FormatException">The answer is no list of as many vectors of one length.</exception>
    public async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        var texts = values.ToList();
        using var question = BinaryContent.Create(BinaryData.FromObjectAsJson(new { model = _model, input = texts }));
        var answer = await _client.GenerateEmbeddingsAsync(question, new RequestOptions { CancellationToken = cancellationToken });
        using var json = JsonDocument.Parse(answer.GetRawResponse().Content.ToMemory());
        var vectors = json.RootElement.GetProperty("data").EnumerateArray().OrderBy(item => item.GetProperty("index").GetInt32())
            .Select(item => new Embedding<float>(item.GetProperty("embedding").EnumerateArray().Select(number => number.GetSingle()).ToArray())).ToList();
        if (vectors.Count != texts.Count || vectors.Exists(vector => vector.Vector.Length == 0 || vector.Vector.Length != vectors[0].Vector.Length)) throw new FormatException("The answer is no list of as many vectors.");
        return new(vectors) { Usage = UsageOf(json.RootElement) };
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose() => _http.Dispose();

    private static UsageDetails? UsageOf(JsonElement answer) =>
        answer.TryGetProperty("usage", out var usage) && usage.TryGetProperty("prompt_tokens", out var tokens) && tokens.TryGetInt64(out var read) ? new() { InputTokenCount = read } : null;
}

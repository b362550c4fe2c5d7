using System.Text.Json;
using System.Text.Json.Nodes;

namespace ResumeStudio.Core.Resumes.JsonResume;

/// <summary>Values in the form of <see cref="DocumentJson"/>, read with distrust: a file may have been edited by anybody.</summary>
internal static class Stored
{
    private static readonly JsonSerializerOptions Strict = new(DocumentJson.Options) { RespectNullableAnnotations = true };

    public static JsonNode? Write<T>(T value) => JsonSerializer.SerializeToNode(value, DocumentJson.Options);

    /// <summary>The value, or null when <paramref name="node"/> is not one.</summary>
    public static T? Read<T>(JsonNode? node) where T : class => Read(node, typeof(T)) as T;

    public static object? Read(JsonNode? node, Type type)
    {
        try
        {
            return WithoutNulls(node).Deserialize(type, Strict);
        }
        catch (Exception unreadable) when (unreadable is JsonException or NotSupportedException or InvalidOperationException)
        {
            return null;
        }
    }

    // The serializer checks properties for null but not the entries of lists. Extras may hold any JSON.
    private static JsonNode? WithoutNulls(JsonNode? node) => node switch
    {
        JsonObject values => new JsonObject(values.Select(pair => KeyValuePair.Create(pair.Key, pair.Key == OwnKey.Extras ? pair.Value?.DeepClone() : WithoutNulls(pair.Value)))),
        JsonArray entries => new JsonArray([.. entries.OfType<JsonNode>().Select(WithoutNulls)]),
        _ => node?.DeepClone(),
    };
}

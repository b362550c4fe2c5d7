using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ResumeStudio.Core.Resumes;

/// <summary>The stored form of a document: compact JSON, camel case, null left out.</summary>
public static class DocumentJson
{
    /// <summary>The serializer settings of the stored form.</summary>
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        AllowOutOfOrderMetadataProperties = true,
    };

    /// <summary>Writes the stored form.</summary>
    public static string Write(ResumeDocument document) => JsonSerializer.Serialize(document, Options);

    /// <summary>Reads the stored form of any schema version, upgrading step by step.</summary>
    /// <exception cref="JsonException">The text is not a stored document, or comes from a newer version of the program.</exception>
    public static ResumeDocument Read(string json)
    {
        var stored = JsonNode.Parse(json) as JsonObject ?? throw new JsonException("A stored document is a JSON object.");
        return DocumentUpgrades.Apply(stored).Deserialize<ResumeDocument>(Options)!;
    }

    /// <summary>An independent copy with the same ids.</summary>
    public static ResumeDocument Copy(ResumeDocument document) => Read(Write(document));
}

using System.Text.Json;
using System.Text.Json.Nodes;

namespace ResumeStudio.Core.Resumes.JsonResume.Forms;

/// <summary>What can be read as text: strings, and numbers and booleans as they are written.</summary>
internal static class JsonText
{
    /// <summary>The text; an empty one for null; null for what is no text.</summary>
    public static string? Of(JsonNode? node) => node switch
    {
        null => "",
        JsonValue value when value.GetValueKind() is JsonValueKind.String => value.GetValue<string>(),
        JsonValue value => value.ToJsonString(),
        _ => null,
    };

    /// <summary>The entries of a list of texts; a single text is a list of one. Null and what is no text is reported and skipped.</summary>
    public static List<string> ListOf(JsonNode? node, string key, Action<string, JsonNode?> misread)
    {
        if (node is null) return [];
        if (node is not JsonArray entries) return Single(node, key, misread);
        var texts = new List<string>();
        foreach (var (index, entry) in entries.Index())
        {
            if (entry is not null && Of(entry) is { } text) texts.Add(text);
            else misread($"{key}[{index}]", entry);
        }

        return texts;
    }

    private static List<string> Single(JsonNode node, string key, Action<string, JsonNode?> misread)
    {
        if (Of(node) is { } text) return text.Length > 0 ? [text] : [];
        misread(key, node);
        return [];
    }
}

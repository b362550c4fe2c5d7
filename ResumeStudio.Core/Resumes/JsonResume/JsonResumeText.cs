using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ResumeStudio.Core.Common;

namespace ResumeStudio.Core.Resumes.JsonResume;

/// <summary>From a file's text to a JSON object that holds only what can be stored: whole characters, no NUL, each key once.</summary>
internal static partial class JsonResumeText
{
    private const int DeepestNesting = 50;
    private const int LongestKeyInPath = 100;

    public static JsonObject Parse(string json, ImportReport report)
    {
        if (json.Length > ResumeLimits.UploadBytes || Encoding.UTF8.GetByteCount(json) > ResumeLimits.UploadBytes)
            throw new RuleViolation("This file is larger than 10 MB. A resume is much smaller: check that it is the right file.");
        try
        {
            using var parsed = JsonDocument.Parse(Cleaned(json.TrimStart('\ufeff'), report), new() { MaxDepth = DeepestNesting + 1 });
            return Copy(parsed.RootElement.Clone(), "", report) as JsonObject
                ?? throw new RuleViolation("This is JSON, but not a resume: a JSON Resume is an object with keys such as basics and work.");
        }
        catch (JsonException unreadable)
        {
            throw new RuleViolation(unreadable.Message.Contains("maximum configured depth", StringComparison.Ordinal)
                ? $"This file is nested more than {DeepestNesting} levels deep. That is not a resume."
                : $"This file is not JSON. Reading stopped at line {unreadable.LineNumber + 1}, position {unreadable.BytePositionInLine + 1}.");
        }
    }

    private static JsonNode? Copy(JsonElement element, string path, ImportReport report) => element.ValueKind switch
    {
        JsonValueKind.Object => CopyObject(element, path, report),
        JsonValueKind.Array => new JsonArray([.. element.EnumerateArray().Select((entry, index) => IsLeaf(entry) ? Leaf(entry) : Copy(entry, $"{path}[{index}]", report))]),
        _ => Leaf(element),
    };

    // Millions of numbers in an array need no path each.
    private static bool IsLeaf(JsonElement element) => element.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array);

    private static JsonValue? Leaf(JsonElement element) => element.ValueKind is JsonValueKind.Null ? null : JsonValue.Create(element);

    private static JsonObject CopyObject(JsonElement element, string path, ImportReport report)
    {
        var copy = new JsonObject();
        foreach (var property in element.EnumerateObject())
        {
            if (copy.TryGetPropertyValue(property.Name, out var earlier))
                report.LeftOut(Inside(path, property), "This key stands more than once. The last value was taken.", earlier?.ToJsonString(DocumentJson.Options) ?? "null");
            copy[property.Name] = IsLeaf(property.Value) ? Leaf(property.Value) : Copy(property.Value, Inside(path, property), report);
        }

        return copy;
    }

    // Paths are for people: a key of megabytes, repeated in the path of everything below it, would only cost time.
    private static string Inside(string path, JsonProperty property)
    {
        var name = property.Name.Length <= LongestKeyInPath ? property.Name : property.Name[..LongestKeyInPath] + "…";
        return path.Length == 0 ? name : $"{path}.{name}";
    }

    /// <summary>Replaces halves of surrogate pairs and NUL, written as escapes or not, by the replacement character.</summary>
    private static string Cleaned(string json, ImportReport report)
    {
        var replaced = 0;
        var cleaned = Escape().Replace(json, match =>
        {
            if (match.Groups["bad"].Success) replaced++;
            return match.Groups["bad"].Success ? "\\ufffd" : match.Value;
        });
        cleaned = LoneHalf().Replace(cleaned, _ =>
        {
            replaced++;
            return "\ufffd";
        });
        if (replaced > 0) report.LeftOut("$", $"{replaced} characters that no text can hold (NUL or half a character) were replaced by \ufffd.");
        return cleaned;
    }

    // Alternatives from left to right: a whole pair, a bad escape, any other escape; so that \\ud800 after an escaped backslash stays.
    [GeneratedRegex(@"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(?<bad>\\u(?:[dD][89a-fA-F][0-9a-fA-F]{2}|0000))|\\.")]
    private static partial Regex Escape();

    [GeneratedRegex("[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]")]
    private static partial Regex LoneHalf();
}

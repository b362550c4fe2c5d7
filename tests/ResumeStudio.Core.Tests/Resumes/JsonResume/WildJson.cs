using System.Text.Json.Nodes;
using ResumeStudio.Core.Resumes.JsonResume;

namespace ResumeStudio.Core.Tests.Resumes.JsonResume;

/// <summary>JSON Resume texts as programs and people really write them, and worse: missing keys, wrong types, unknown keys, entries that are none.</summary>
internal sealed class WildJson(Random random)
{
    private static readonly Dictionary<string, string[]> Arrays = new()
    {
        ["work"] = ["name", "location", "description", "position", "url", "startDate", "endDate", "summary", "highlights"],
        ["volunteer"] = ["organization", "position", "url", "startDate", "endDate", "summary", "highlights", "location"],
        ["education"] = ["institution", "url", "area", "studyType", "startDate", "endDate", "score", "courses", "location", "summary"],
        ["awards"] = ["title", "date", "awarder", "summary", "url"],
        ["certificates"] = ["name", "date", "url", "issuer", "expires", "credentialId"],
        ["publications"] = ["name", "publisher", "releaseDate", "url", "summary", "authors"],
        ["skills"] = ["name", "level", "keywords"],
        ["languages"] = ["language", "fluency"],
        ["interests"] = ["name", "keywords"],
        ["references"] = ["name", "reference", "position", "email", "phone"],
        ["projects"] = ["name", "description", "highlights", "keywords", "startDate", "endDate", "url", "roles", "entity", "type"],
    };

    private static readonly string[] Dates = ["2012", "2012-03", "2012-03-04", "Summer 2012", "2012-03-04T00:00:00.000Z", " 2012-05 ", "", "Present", "2012-13", "31.12.2012", "0000"];
    private static readonly string[] Texts = ["plain", "", "two\nlines", "**bold** [link](https://example.com)", "😀 אבג محمد", "<script>alert(1)</script>", "tab\tand \"quotes\" \\ \u0001", " spaces ", "www.example.com/me", "https://example.com/ä?b=c d", "mara@example.com", "javascript:alert(1)"];

    public JsonObject Resume()
    {
        var root = new JsonObject();
        if (Chance(0.9)) root["basics"] = Chance(0.9) ? Basics() : Junk();
        foreach (var (key, keys) in Arrays.Where(_ => Chance(0.6))) root[key] = Chance(0.9) ? List(() => Entry(keys)) : Junk();
        if (Chance(0.3)) root["meta"] = Entry(["version", "canonical"]);
        if (Chance(0.3)) root["$schema"] = "https://example.com/schema.json";
        Unknown(root);
        return root;
    }

    private JsonObject Basics()
    {
        var basics = Entry(["name", "label", "image", "email", "phone", "url", "summary"]);
        if (Chance(0.7)) basics["location"] = Chance(0.8) ? Entry(["address", "postalCode", "city", "region", "countryCode"]) : Junk();
        if (Chance(0.7)) basics["profiles"] = Chance(0.8) ? List(() => Entry(["network", "username", "url"])) : Junk();
        return basics;
    }

    private JsonObject Entry(string[] keys)
    {
        var entry = new JsonObject();
        foreach (var key in keys.Where(_ => Chance(0.7))) entry[key] = Chance(0.8) ? Value(key) : Junk();
        Unknown(entry);
        return entry;
    }

    private JsonNode? Value(string key) => key switch
    {
        "highlights" or "courses" or "keywords" or "roles" => new JsonArray([.. Enumerable.Range(0, random.Next(4)).Select(_ => Chance(0.9) ? JsonValue.Create(Pick(Texts)) : Junk())]),
        _ when key.EndsWith("ate", StringComparison.Ordinal) || key == "expires" => Pick(Dates),
        _ => Pick(Texts),
    };

    private void Unknown(JsonObject into)
    {
        if (Chance(0.2)) into[Pick("x-other", "notes", "isCurrent", "größe", "a.b[0]", "", "Name", "id", "hidden", "extras")] = Junk();
    }

    public JsonNode? Junk() => random.Next(10) switch
    {
        0 => null,
        1 => random.Next(),
        2 => random.Next(2) == 0,
        3 => JsonNode.Parse("1e400"),
        4 => JsonNode.Parse("-0.10"),
        5 => new JsonArray(),
        6 => new JsonObject(),
        7 => new JsonArray(null, 1, "two", new JsonObject { ["three"] = null }),
        8 => new JsonObject { ["deep"] = new JsonObject { ["deeper"] = new JsonArray(new JsonArray()) } },
        _ => Pick(Texts),
    };

    /// <summary>The same without our own key, wherever it stands.</summary>
    public static JsonNode? WithoutOwn(JsonNode? node) => node switch
    {
        JsonObject values => new JsonObject(values.Where(pair => pair.Key != "x-resumestudio").Select(pair => KeyValuePair.Create(pair.Key, WithoutOwn(pair.Value)))),
        JsonArray entries => new JsonArray([.. entries.Select(WithoutOwn)]),
        _ => node?.DeepClone(),
    };

    private JsonArray List(Func<JsonNode?> entry) => new([.. Enumerable.Range(0, random.Next(4)).Select(_ => Chance(0.93) ? entry() : Junk() is JsonObject ? null : Junk())]);

    private bool Chance(double probability) => random.NextDouble() < probability;

    private string Pick(params string[] words) => words[random.Next(words.Length)];
}

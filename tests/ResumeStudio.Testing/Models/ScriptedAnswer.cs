using System.Text.Json.Nodes;

namespace ResumeStudio.Testing.Models;

/// <summary>What the model server answers to a question whose last message holds some words, or that names some model.</summary>
public sealed record ScriptedAnswer
{
    private ScriptedAnswer(JsonObject fixture) => Fixture = fixture;

    /// <summary>The entry of the server's file.</summary>
    public JsonObject Fixture { get; }

    /// <summary>A whole answer; told usage is 120 tokens read and 9 written.</summary>
    public static ScriptedAnswer Text(string words, string answer) =>
        new(new JsonObject { ["match"] = Match(words), ["response"] = new JsonObject { ["content"] = answer, ["usage"] = new JsonObject { ["prompt_tokens"] = 120, ["completion_tokens"] = 9 } } });

    /// <summary>A vector for texts that hold some words.</summary>
    public static ScriptedAnswer Vector(string words, params float[] vector) =>
        new(new JsonObject { ["match"] = new JsonObject { ["inputText"] = words, ["endpoint"] = "embedding" }, ["response"] = new JsonObject { ["embedding"] = new JsonArray([.. vector.Select(number => (JsonNode)number)]) } });

    /// <summary>An error with its status.</summary>
    public static ScriptedAnswer Fault(string words, int status, int? retryAfter = null) =>
        new(new JsonObject { ["match"] = Match(words), ["response"] = new JsonObject { ["error"] = new JsonObject { ["message"] = "no", ["type"] = "test" }, ["status"] = status, ["retryAfter"] = retryAfter } });

    /// <summary>The answer to the nth question of this kind only, from 0.</summary>
    public ScriptedAnswer OnlyAt(int index) => With(fixture => fixture["match"]!["sequenceIndex"] = index);

    /// <summary>Only for questions to this model.</summary>
    public ScriptedAnswer For(string model) => With(fixture => fixture["match"]!["model"] = model);

    /// <summary>The line breaks after so many pieces.</summary>
    public ScriptedAnswer CutAfter(int pieces) => With(fixture => fixture["truncateAfterChunks"] = pieces);

    /// <summary>So many milliseconds before each piece of so many letters.</summary>
    public ScriptedAnswer Slow(int milliseconds, int letters) => With(fixture => (fixture["latency"], fixture["chunkSize"]) = (milliseconds, letters));

    /// <summary>Nothing that any client could read.</summary>
    public ScriptedAnswer Broken() => With(fixture => fixture["chaos"] = new JsonObject { ["malformedRate"] = 1 });

    private ScriptedAnswer With(Action<JsonObject> change)
    {
        var fixture = (JsonObject)Fixture.DeepClone();
        change(fixture);
        return new(fixture);
    }

    private static JsonObject Match(string words) => words.Length > 0 ? new() { ["userMessage"] = words } : [];
}

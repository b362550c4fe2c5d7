using System.Text.Json;
using System.Text.Json.Nodes;

namespace ResumeStudio.Core.Resumes;

/// <summary>Pure steps that lift a stored document from each schema to the next.</summary>
public static class DocumentUpgrades
{
    private static readonly Dictionary<int, Func<JsonObject, JsonObject>> Steps = [];

    /// <summary>Lifts <paramref name="stored"/> to <see cref="ResumeDocument.CurrentSchema"/>.</summary>
    /// <exception cref="JsonException">There is no way from its schema to the current one.</exception>
    public static JsonObject Apply(JsonObject stored)
    {
        for (var schema = SchemaOf(stored); schema != ResumeDocument.CurrentSchema; schema = SchemaOf(stored))
        {
            if (!Steps.TryGetValue(schema, out var step)) throw new JsonException($"Schema {schema} cannot be read by this version.");
            stored = step(stored);
            stored["schema"] = schema + 1;
        }

        return stored;
    }

    private static int SchemaOf(JsonObject stored) => stored["schema"]?.GetValue<int>() ?? throw new JsonException("The stored document names no schema.");
}

using System.Text.Json;
using System.Text.Json.Nodes;

namespace ResumeStudio.Core.Resumes;

/// <summary>Pure steps that lift a stored document from each schema to the next.</summary>
public static class DocumentUpgrades
{
    private static readonly Dictionary<int, Func<JsonObject, JsonObject>> Steps = [];

    /// <summary>Lifts <paramref name="stored"/> to <see cref="ResumeDocument.CurrentSchema"/>.</summary>
    /// <exception cref="JsonException">There is no way from its schema to the current one.</exception>
    public static JsonObject Apply(JsonObject stored) => Apply(stored, Steps, ResumeDocument.CurrentSchema);

    /// <summary>Lifts <paramref name="stored"/> to <paramref name="current"/> by <paramref name="steps"/>, each listed under the schema it starts from.</summary>
    /// <exception cref="JsonException">A step is missing, the schema is newer than <paramref name="current"/>, or none is named.</exception>
    public static JsonObject Apply(JsonObject stored, IReadOnlyDictionary<int, Func<JsonObject, JsonObject>> steps, int current)
    {
        for (var schema = SchemaOf(stored); schema != current; schema++)
        {
            if (schema > current) throw new JsonException($"Schema {schema} was written by a newer version of the program; this one reads up to {current}.");
            if (!steps.TryGetValue(schema, out var step)) throw new JsonException($"Schema {schema} cannot be read by this version.");
            stored = step(stored);
            stored["schema"] = schema + 1;
        }

        return stored;
    }

    private static int SchemaOf(JsonObject stored) =>
        stored["schema"] is JsonValue value && value.TryGetValue<int>(out var schema) ? schema : throw new JsonException("The stored document names no schema.");
}

using System.Text.Json;
using System.Text.Json.Nodes;
using ResumeStudio.Core.Resumes;

namespace ResumeStudio.Core.Portfolios;

/// <summary>The stored form of a portfolio's document: compact JSON, camel case, null left out, as resumes have it.</summary>
public static class PortfolioJson
{
    private static readonly Dictionary<int, Func<JsonObject, JsonObject>> Steps = [];

    /// <summary>Writes the stored form.</summary>
    public static string Write(PortfolioDocument document) => JsonSerializer.Serialize(document, DocumentJson.Options);

    /// <summary>Reads the stored form of any schema version, upgrading step by step; every kind of section is there once afterwards.</summary>
    /// <exception cref="JsonException">The text is not a stored document, or comes from a newer version of the program.</exception>
    public static PortfolioDocument Read(string json)
    {
        var stored = JsonNode.Parse(json) as JsonObject ?? throw new JsonException("A stored document is a JSON object.");
        var document = DocumentUpgrades.Apply(stored, Steps, PortfolioDocument.CurrentSchema).Deserialize<PortfolioDocument>(DocumentJson.Options)!;
        document.Sections = PortfolioSection.Complete(document.Sections);
        return document;
    }

    /// <summary>An independent copy with the same ids.</summary>
    public static PortfolioDocument Copy(PortfolioDocument document) => Read(Write(document));
}

using System.Text.Encodings.Web;
using System.Text.Json;

namespace ResumeStudio.Core.Analysis.Stories;

/// <summary>The canonical stored form of a portfolio's report: compact JSON in one order. The same report is the same text, to the byte.</summary>
public static class PortfolioReportJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a report.</summary>
    public static string Write(PortfolioReport report) => JsonSerializer.Serialize(report, Options);

    /// <summary>Reads a stored report.</summary>
    /// <exception cref="JsonException">The text is no stored report.</exception>
    public static PortfolioReport Read(string json) => JsonSerializer.Deserialize<PortfolioReport>(json, Options) ?? throw new JsonException("A stored report is a JSON object.");
}

using System.Text.Encodings.Web;
using System.Text.Json;

namespace ResumeStudio.Core.Analysis;

/// <summary>The canonical stored form of a report: compact JSON in one order. The same report is the same text, to the byte.</summary>
public static class ReportJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a report.</summary>
    public static string Write(AnalysisReport report) => JsonSerializer.Serialize(report, Options);

    /// <summary>Reads a stored report.</summary>
    /// <exception cref="JsonException">The text is no stored report.</exception>
    public static AnalysisReport Read(string json) => JsonSerializer.Deserialize<AnalysisReport>(json, Options) ?? throw new JsonException("A stored report is a JSON object.");
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace ResumeStudio.Core.Analysis.Checks;

/// <summary>The table of checks: weights, versions, languages and thresholds are data.</summary>
internal static class CheckTable
{
    private static readonly Content Read = Load();

    /// <summary>The version of the rule book.</summary>
    public static string Version => Read.Version;

    /// <summary>How many findings of one check a report lists; more are only counted.</summary>
    public static int MostFindings => Read.MostFindings;

    /// <summary>The share of each score in the overall one, in percent.</summary>
    public static IReadOnlyDictionary<ScoreKind, int> Shares => Read.Shares;

    /// <summary>The row of a check.</summary>
    public static CheckEntry Of(string id) => Read.Checks.First(entry => entry.Id == id);

    private static Content Load()
    {
        using var stream = typeof(CheckTable).Assembly.GetManifestResourceStream("ResumeStudio.Core.Analysis.Checks.checks.json")!;
        return JsonSerializer.Deserialize<Content>(stream, new JsonSerializerOptions(JsonSerializerDefaults.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow })!;
    }

    private sealed record Content(string Version, int MostFindings, IReadOnlyDictionary<ScoreKind, int> Shares, IReadOnlyList<CheckEntry> Checks);
}

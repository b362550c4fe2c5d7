using System.Text.Json;
using System.Text.Json.Nodes;
using ResumeStudio.Core.Analysis;
using ResumeStudio.Core.Analysis.Opinions;
using ResumeStudio.Core.Postings;

namespace ResumeStudio.Web.Features.Analysis;

/// <summary>A finished report as it is stored, with what stands beside it: the match with a posting, and what a model said.</summary>
public sealed record FinishedReport(string Title, string Text, string? MatchText, ModelOpinion? Opinion)
{
    public AnalysisReport Report => ReportJson.Read(Text);

    public KeptMatch? Match => MatchText is null ? null : KeptMatch.Read(MatchText);

    public string ToMarkdown() => ReportMarkdown.Write(Report) + (Match is { } match ? MatchMarkdown.Write(match) : "") + (Opinion is { } opinion ? OpinionMarkdown.Write(opinion) : "");

    /// <summary>The stored report, letter for letter; what stands beside it is put behind its last property, under a name of its own.</summary>
    public string ToJson() => Text[..^1] + (MatchText is null ? "" : $",\"match\":{MatchText}") + (Opinion is null ? "" : $",\"modelOpinion\":{OpinionJson(Opinion)}") + Text[^1];

    private static string OpinionJson(ModelOpinion opinion) => new JsonObject
    {
        ["partOfTheScore"] = false,
        ["provider"] = opinion.Provider,
        ["model"] = opinion.Model,
        ["prompt"] = opinion.Prompt,
        ["createdAt"] = opinion.CreatedAt,
        ["said"] = JsonNode.Parse(opinion.Text),
    }.ToJsonString(new JsonSerializerOptions(JsonSerializerDefaults.Web));
}

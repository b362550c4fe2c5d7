using System.Text.Json;
using System.Text.Json.Serialization;

namespace ResumeStudio.Core.Analysis.Stories;

/// <summary>The numbers of a portfolio's review, which are data.</summary>
public static class StoryRules
{
    private static readonly Content Read = Load();

    /// <summary>Raised with every change of a rule, number or word list.</summary>
    public static string Version => Read.Version;

    /// <summary>The depth of a project with none to four parts of its story.</summary>
    public static IReadOnlyList<int> Depths => Read.Depths;

    /// <summary>The share of depth in the score, in percent.</summary>
    public static int DepthShare => Read.DepthShare;

    /// <summary>The share of supported tags in the score, in percent.</summary>
    public static int TagShare => Read.TagShare;

    /// <summary>Fewer words than these tell no part of a story.</summary>
    public static int LeastWords => Read.LeastWords;

    /// <summary>How many skills without a tag are named for each project.</summary>
    public static int MostUntagged => Read.MostUntagged;

    private static Content Load()
    {
        using var stream = typeof(StoryRules).Assembly.GetManifestResourceStream("ResumeStudio.Core.Analysis.Stories.story.json")!;
        return JsonSerializer.Deserialize<Content>(stream, new JsonSerializerOptions(JsonSerializerDefaults.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow })!;
    }

    private sealed record Content(string Version, IReadOnlyList<int> Depths, int DepthShare, int TagShare, int LeastWords, int MostUntagged);
}

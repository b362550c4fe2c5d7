using ResumeStudio.Core.Analysis.Scoring;
using ResumeStudio.Core.Portfolios;

namespace ResumeStudio.Core.Analysis.Stories;

/// <summary>
/// Reviews a portfolio by rules: each project against Situation, Task, Action and Result, and its tags against its text. What is hidden is
/// not on the page and not judged.
/// </summary>
public static class PortfolioAnalysis
{
    private const string NoProjects = "There are no projects on the page.", NoTags = "There are no tags, so depth alone counts.";

    /// <summary>The report of an input. Bounded for every document within the limits of portfolios.</summary>
    public static PortfolioReport Run(PortfolioInput input)
    {
        var language = input.Document.Language.Split('-')[0].ToLowerInvariant();
        var (stories, tags) = (new StoryReader(language), new TagReader(input.Resume));
        var projects = new PortfolioContent(input.Document, input.Resume).ProjectsOnPage.Select(project => Review(new ProjectText(project), stories, tags)).ToList();
        var lists = new SortedDictionary<string, string>(stories.Lists.ToDictionary(list => list.Name, list => FormattableString.Invariant($"{list.Version}")), StringComparer.Ordinal);
        var report = new PortfolioReport(ReportState.Empty, StoryRules.Version, input.Day, language, stories.ReadsSentences, null, NoProjects, null, NoProjects, null, NoProjects, projects, lists);
        return projects.Count == 0 ? report : Scored(report);
    }

    private static ProjectReview Review(ProjectText project, StoryReader stories, TagReader tags)
    {
        var (parts, (given, untagged)) = (stories.Read(project), tags.Read(project));
        return new(project.Address, PortfolioPartNames.Of(project.Project), StoryRules.Depths[parts.Count(part => part.IsTold)], parts, given, untagged);
    }

    private static PortfolioReport Scored(PortfolioReport report)
    {
        var (depths, tags) = (report.Projects.Select(project => project.Depth).ToList(), report.Projects.SelectMany(project => project.Tags).ToList());
        var depth = Fraction.Of(depths.Sum(), depths.Count);
        var supported = tags.Count(tag => tag.IsSupported);
        var support = tags.Count == 0 ? (Fraction?)null : Fraction.Of(100L * supported, tags.Count);
        var (share, rest) = (StoryRules.DepthShare, StoryRules.TagShare);
        var score = support is { } known ? ((Fraction.Of(share) * depth + Fraction.Of(rest) * known) / Fraction.Of(share + rest)).Rounded : depth.Rounded;
        return report with
        {
            State = ReportState.Scored,
            Score = score,
            Depth = depth.Rounded,
            DepthArithmetic = $"({string.Join(" + ", depths)}) ÷ {depths.Count} = {depth.Rounded}",
            Support = support?.Rounded,
            SupportArithmetic = support is null ? NoTags : $"100 × {supported} ÷ {tags.Count} = {support.Value.Rounded}",
            Arithmetic = support is null ? $"{NoTags} {score}" : $"({share} × {Text(depth)} + {rest} × {Text(support.Value)}) ÷ {share + rest} = {score}",
        };
    }

    // The exact value, so that a reader can count the score again.
    private static string Text(Fraction value) => value.Under.IsOne ? value.ToString() : $"({value.ToString().Replace("/", " ÷ ", StringComparison.Ordinal)})";
}

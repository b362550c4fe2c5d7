using ResumeStudio.Core.Analysis.Scoring;

namespace ResumeStudio.Core.Postings.Matching;

/// <summary>The arithmetic of rule R-M2: 80 % requirements, 15 % keywords, 5 % title; missing must-haves cap it.</summary>
internal sealed class MatchScore
{
    private const int OfRequirements = 80, OfKeywords = 15, OfTitle = 5, MustWeight = 3, NiceWeight = 1;
    private static readonly int[] Caps = [100, 70, 55, 40];

    /// <summary>Counts a report.</summary>
    public MatchScore(IReadOnlyList<RequirementResult> requirements, IReadOnlyList<KeywordResult> keywords, TitleResult title)
    {
        var counted = requirements.Where(result => result.Verdict != RequirementVerdict.ForTheApplication).ToList();
        var missing = counted.Count(result => result is { Requirement.Importance: Importance.Must, Verdict: RequirementVerdict.NotShown });
        List<(int Share, Fraction Points, string Line)> parts = [];
        if (counted.Count > 0) parts.Add(Requirements(counted));
        if (keywords.Count > 0) parts.Add(Keywords(keywords));
        parts.Add((OfTitle, Fraction.Of(title.Percent, 100), $"Title: {title.Percent} % of {OfTitle} points"));
        var points = parts.Aggregate(Fraction.Of(0), (sum, part) => sum + Fraction.Of(part.Share) * part.Points) * Fraction.Of(100, parts.Sum(part => part.Share));
        var cap = Caps[Math.Min(missing, Caps.Length - 1)];
        Value = Math.Min(points.Rounded, cap);
        Lines = [.. parts.Select(part => part.Line), $"Together {points.Rounded} of 100{(parts.Sum(part => part.Share) < 100 ? ", measured on the parts that apply" : "")}", .. CapLine(missing, cap)];
    }

    /// <summary>From 0 to 100.</summary>
    public int Value { get; }

    /// <summary>How it comes about.</summary>
    public IReadOnlyList<string> Lines { get; }

    private static (int, Fraction, string) Requirements(List<RequirementResult> counted)
    {
        var weights = counted.Sum(WeightOf);
        var halves = counted.Sum(result => WeightOf(result) * (result.Verdict switch { RequirementVerdict.Met => 2, RequirementVerdict.PartlyMet => 1, _ => 0 }));
        var (must, nice) = (counted.Count(result => result.Requirement.Importance == Importance.Must), counted.Count(result => result.Requirement.Importance == Importance.Nice));
        return (OfRequirements, Fraction.Of(halves, 2L * weights), FormattableString.Invariant($"Requirements: {halves / 2.0:0.#} of {weights} ({must} must-haves of weight {MustWeight}, {nice} others of weight {NiceWeight}; partly met counts half), which is {100.0 * halves / (2 * weights):0.#} % of {OfRequirements} points"));
    }

    private static (int, Fraction, string) Keywords(IReadOnlyList<KeywordResult> keywords)
    {
        var points = keywords.Sum(word => word.Place switch { KeywordPlace.InText => 2, KeywordPlace.InList => 1, _ => 0 });
        return (OfKeywords, Fraction.Of(points, 2L * keywords.Count), FormattableString.Invariant($"Keywords: {points} of {2 * keywords.Count} (in a sentence 2, only in a list 1), which is {100.0 * points / (2 * keywords.Count):0.#} % of {OfKeywords} points"));
    }

    private static IEnumerable<string> CapLine(int missing, int cap) => missing switch
    {
        0 => [],
        1 => [$"One must-have is not shown: at most {cap}"],
        2 => [$"Two must-haves are not shown: at most {cap}"],
        _ => [$"{missing} must-haves are not shown: at most {cap}"],
    };

    private static int WeightOf(RequirementResult result) => result.Requirement.Importance == Importance.Must ? MustWeight : NiceWeight;
}

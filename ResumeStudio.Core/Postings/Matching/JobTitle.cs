using System.Text.RegularExpressions;
using ResumeStudio.Core.Postings.Words;
using ResumeStudio.Core.Tailoring.Reading;

namespace ResumeStudio.Core.Postings.Matching;

/// <summary>A title as its essence and its level.</summary>
/// <param name="Essence">What the job is, as keys.</param>
/// <param name="Level">From 1 to 5; 3 when the title names none.</param>
internal sealed partial record JobTitle(IReadOnlySet<string> Essence, int Level)
{
    private const int Plain = 3;

    /// <summary>Reads a title. What stands in brackets or after a dash is a remark; "/in" and "(m/w/d)" say nothing of the job.</summary>
    public static JobTitle Of(string title, PostingSpeech speech)
    {
        var bare = Remark().Replace(title, " ");
        var passage = new Passage(string.IsNullOrWhiteSpace(bare) ? title : bare, speech.Language);
        var levels = Ranks.All(passage.Tokens, speech.Seniority).ToList();
        var essence = TermReader.Of(passage, speech).Where(term => !levels.Exists(level => level.At == term.At)).Select(term => term.Key).ToHashSet();
        return new(essence, levels.Count > 0 ? levels.Max(level => level.Rank) : Plain);
    }

    /// <summary>From 0 to 100: four fifths for the share of the essence, one fifth for the level.</summary>
    public int NearnessOf(JobTitle other)
    {
        var shared = Essence.Count(other.Essence.Contains);
        return shared == 0 ? 0 : 80 * shared / Essence.Count + (other.Level == Level ? 20 : Math.Abs(other.Level - Level) == 1 ? 10 : 0);
    }

    [GeneratedRegex(@"\([^)]*\)|\[[^\]]*\]| [–—-] .*$|[/*:_](in|innen|r|a|e|euse|trice)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Remark();
}

using ResumeStudio.Core.Postings;
using ResumeStudio.Core.Resumes;

namespace ResumeStudio.Core.CoverLetters;

/// <summary>
/// Finds the requirements of a posting that the resume answers, as the match of the two says (rule R-M1). A line that tells what was done
/// comes before a list of words. The posting is data: what speaks to a machine in it is no requirement.
/// </summary>
internal static class LetterAnswers
{
    private const int Most = 3, MostWords = 16;

    /// <summary>The answers, must-haves and full answers first, each with another fact; beside lines of work each kind of fact answers once.</summary>
    public static IReadOnlyList<LetterAnswer> Of(ResumeDocument document, LetterWish wish, DateOnly day, IReadOnlyList<LetterFact> lines, Func<IReadOnlyList<MatchQuote>, IEnumerable<LetterFact>> background)
    {
        if (wish.Posting.Length == 0) return [];
        var report = new JobMatch(PostingReading.Of(new(wish.Role, wish.Company, wish.Posting))).Run(document, day);
        var byField = lines.DistinctBy(fact => fact.Field).ToDictionary(fact => fact.Field);
        var answers = new List<LetterAnswer>();
        foreach (var result in report.Requirements.Where(result => result.Verdict is RequirementVerdict.Met or RequirementVerdict.PartlyMet).OrderBy(result => result.Requirement.Importance).ThenBy(result => result.Verdict))
        {
            if (answers.Count == Most) break;
            var told = result.Quotes.Select(quote => byField.GetValueOrDefault(quote.Address)).OfType<LetterFact>().OrderByDescending(fact => (fact.IsSaid, fact.HasNumber));
            if (told.Concat(background(result.Quotes)).FirstOrDefault(fact => IsNew(fact, answers)) is { } fact) answers.Add(new(Shortened(result.Requirement.Text), fact));
        }

        return answers;
    }

    private static bool IsNew(LetterFact fact, List<LetterAnswer> answers) =>
        !answers.Exists(answer => answer.Fact.Field == fact.Field || fact.Kind != LetterFactKind.Line && answer.Fact.Kind == fact.Kind);

    /// <summary>A requirement as a letter quotes it.</summary>
    public static string Shortened(string text)
    {
        var words = text.TrimEnd('.', ';', ',', ':', '!', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= MostWords ? string.Join(' ', words) : string.Join(' ', words.Take(MostWords)) + " …";
    }
}

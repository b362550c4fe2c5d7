using ResumeStudio.Core.Postings;
using ResumeStudio.Core.Resumes;

namespace ResumeStudio.Core.CoverLetters;

/// <summary>
/// Finds the requirements of a posting that lines of the resume answer, as the match of the two says (rule R-M1). The posting is data:
/// what speaks to a machine in it is no requirement.
/// </summary>
internal static class LetterAnswers
{
    private const int Most = 3, MostWords = 16;

    /// <summary>The answers, must-haves and full answers first, each with another fact.</summary>
    public static IReadOnlyList<LetterAnswer> Of(ResumeDocument document, LetterWish wish, DateOnly day, IReadOnlyList<LetterFact> facts)
    {
        if (wish.Posting.Length == 0) return [];
        var report = new JobMatch(PostingReading.Of(new(wish.Role, wish.Company, wish.Posting))).Run(document, day);
        var byField = facts.DistinctBy(fact => fact.Field).ToDictionary(fact => fact.Field);
        var answers = new List<LetterAnswer>();
        foreach (var result in report.Requirements.Where(result => result.Verdict is RequirementVerdict.Met or RequirementVerdict.PartlyMet).OrderBy(result => result.Requirement.Importance).ThenBy(result => result.Verdict))
        {
            var fact = result.Quotes.Select(quote => byField.GetValueOrDefault(quote.Address)).OfType<LetterFact>().Where(fact => answers.TrueForAll(answer => answer.Fact != fact)).OrderByDescending(fact => fact.HasNumber).FirstOrDefault();
            if (fact is not null && answers.Count < Most) answers.Add(new(Shortened(result.Requirement.Text), fact));
        }

        return answers;
    }

    private static string Shortened(string text)
    {
        var words = text.TrimEnd('.', ';', ',', ':', '!', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= MostWords ? string.Join(' ', words) : string.Join(' ', words.Take(MostWords)) + " …";
    }
}

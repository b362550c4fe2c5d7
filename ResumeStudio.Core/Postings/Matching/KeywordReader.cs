using ResumeStudio.Core.Postings.Words;
using ResumeStudio.Core.Tailoring.Reading;

namespace ResumeStudio.Core.Postings.Matching;

/// <summary>The words of a posting that tell most of the work: from its requirements and tasks, names first, then what is said most often.</summary>
internal static class KeywordReader
{
    private const int Most = 25;

    /// <summary>The keywords in order.</summary>
    public static List<Term> Of(PostingReading posting, PostingSpeech speech) =>
        [.. posting.Requirements.Where(requirement => !requirement.IsForApplication).Select(requirement => requirement.Text).Concat(posting.Tasks)
            .SelectMany(text => TermReader.Of(new Passage(text, speech.Language), speech))
            .Where(term => term.Text.Length > 1)
            .GroupBy(term => term.Key)
            .Select((group, place) => (Term: group.First(), Count: group.Count(), Place: place))
            .OrderByDescending(one => one.Term.IsName).ThenByDescending(one => one.Count).ThenBy(one => one.Place)
            .Take(Most).Select(one => one.Term)];

    /// <summary>Where a resume has a keyword.</summary>
    public static KeywordResult Find(Term keyword, ResumeTerms resume)
    {
        var lines = resume.Find(keyword);
        return new(keyword.Text, lines.Count == 0 ? KeywordPlace.Nowhere : lines.All(line => line.IsBare) ? KeywordPlace.InList : KeywordPlace.InText);
    }
}

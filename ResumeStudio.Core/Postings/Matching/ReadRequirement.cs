using ResumeStudio.Core.Postings.Words;
using ResumeStudio.Core.Tailoring.Reading;
using ResumeStudio.Core.Tailoring.Words;

namespace ResumeStudio.Core.Postings.Matching;

/// <summary>A requirement taken apart: years, degree, languages, and the words that remain. Read once for any number of resumes.</summary>
internal sealed class ReadRequirement
{
    private const int YearsAfter = 3, MostYears = 50;
    private static readonly HashSet<string> LanguageKeys = ["=english", "=german", "=french", "=spanish", "=italian", "=portuguese", "=swedish", "=chinese", "=arabic", "=russian", "=japanese", "=dutch", "=polish", "=turkish"];

    /// <summary>Reads a requirement.</summary>
    public ReadRequirement(Requirement requirement, PostingSpeech speech)
    {
        Requirement = requirement;
        var passage = new Passage(requirement.Text, speech.Language);
        var terms = TermReader.Of(passage, speech);
        var degrees = Ranks.All(passage.Tokens, speech.Degrees).ToList();
        Years = YearsIn(passage, speech);
        Degree = degrees.Count > 0 ? degrees.Min(found => found.Rank) : 0;
        Languages = [.. terms.Where(term => LanguageKeys.Contains(term.Key))];
        Fluency = Languages.Count > 0 ? Ranks.Highest(passage.Tokens, speech.Fluency) : 0;
        var fluent = Languages.Count > 0 ? Ranks.All(passage.Tokens, speech.Fluency).Select(found => found.At).ToHashSet() : [];
        Needs = NeedReader.Of(passage, terms, speech, term => LanguageKeys.Contains(term.Key) || fluent.Contains(term.At) || degrees.Exists(found => term.At >= found.At && term.At < found.At + found.Count));
        CanBeShown = Years > 0 || Degree > 0 || terms.Exists(term => term.Key[0] == '=');
    }

    public Requirement Requirement { get; }

    /// <summary>Years of work that it asks for, or 0.</summary>
    public int Years { get; }

    /// <summary>The lowest degree that will do, from 1 to 5, or 0.</summary>
    public int Degree { get; }

    /// <summary>The languages that it asks for.</summary>
    public IReadOnlyList<Term> Languages { get; }

    /// <summary>How well they must be spoken, from 1 to 5, or 0.</summary>
    public int Fluency { get; }

    /// <summary>What remains, as needs.</summary>
    public IReadOnlyList<Need> Needs { get; }

    /// <summary>Whether it names years, a degree or a tool, which a resume can show, so that "reliability engineering" is not taken for a trait.</summary>
    public bool CanBeShown { get; }

    private static int YearsIn(Passage passage, PostingSpeech speech)
    {
        var numbers = Speech.For(speech.Language).Numbers;
        for (var at = 0; at < passage.Tokens.Count; at++)
        {
            if (speech.Several.Find(passage.Tokens, at) is not null) return 2;
            var years = numbers.TryGetValue(passage.Tokens[at].Fold, out var word) ? (int)Math.Min(word, MostYears) : int.TryParse(passage.Tokens[at].Text, System.Globalization.CultureInfo.InvariantCulture, out var figure) ? figure : 0;
            if (years is > 0 and < MostYears && passage.Tokens.Skip(at + 1).Take(YearsAfter).Any(token => speech.Years.Contains(token.Fold))) return years;
        }

        return 0;
    }
}

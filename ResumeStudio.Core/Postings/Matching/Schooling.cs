using ResumeStudio.Core.Postings.Words;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Core.Tailoring.Reading;
using ResumeStudio.Core.Templates;

namespace ResumeStudio.Core.Postings.Matching;

/// <summary>The degrees and languages of a resume, with their ranks from 1 to 5.</summary>
internal sealed class Schooling
{
    private const int AnyDegree = 2;

    /// <summary>Reads the printed items.</summary>
    public Schooling(ResumeDocument document)
    {
        var sections = Printable.SectionsOf(document).ToList();
        var speech = PostingSpeech.For(document.Language.Split('-')[0].ToLowerInvariant());
        foreach (var (section, item) in sections.SelectMany(section => Printable.ItemsOf(section).Select(item => (section, item))))
        {
            if (item is EducationItem study && Rank(study, speech) is var rank && rank > Degree)
                (Degree, Proof) = (rank, new(DocumentParts.Address(study.Id) + ".studyType", section.DisplayTitle, string.Join(", ", new[] { study.StudyType, study.Area, study.Institution }.Where(part => part.Length > 0))));
            if (item is LanguageItem language) Languages.Add((language, new(DocumentParts.Address(language.Id) + ".language", section.DisplayTitle, $"{language.Language} {language.Fluency}".Trim())));
        }
    }

    /// <summary>The highest degree; 0 without any.</summary>
    public int Degree { get; }

    /// <summary>Where it stands.</summary>
    public MatchQuote? Proof { get; }

    /// <summary>The languages with where each stands.</summary>
    public List<(LanguageItem Item, MatchQuote Quote)> Languages { get; } = [];

    // What the list does not know still is a degree: "Título", "DCG".
    private static int Rank(EducationItem study, PostingSpeech? speech)
    {
        var known = new[] { speech, PostingSpeech.For("en") }.OfType<PostingSpeech>().Max(words => Ranks.Highest(Token.ListOf($"{study.StudyType} {study.Area}"), words.Degrees));
        return known > 0 ? known : study.StudyType.Length > 0 ? AnyDegree : 0;
    }
}

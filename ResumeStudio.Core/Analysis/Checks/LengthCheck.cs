using ResumeStudio.Core.Analysis.Reading;
using ResumeStudio.Core.Analysis.Scoring;

namespace ResumeStudio.Core.Analysis.Checks;

/// <summary>R-S4: as many pages and words as the kind of document and the years call for.</summary>
internal sealed class LengthCheck() : Check("R-S4")
{
    private const string Why = "A first reading takes well under a minute; what does not fit is not read.";

    private protected override Outcome Run(ResumeReading resume)
    {
        var (stage, kind) = (StageOf(resume), resume.Input.Kind);
        List<Finding> findings = [.. Pages(resume.Input.Pdf?.Pages.Count, stage), .. Words(resume.WordCount, kind)];
        return Outcome.Of(findings, findings.Count > 1, Note(resume));
    }

    private string StageOf(ResumeReading resume) => resume.Input.Kind switch
    {
        DocumentKind.AcademicCv => "academic",
        DocumentKind.Federal => "federal",
        _ => resume.Career.Years < Count("juniorYears") ? "junior" : resume.Career.Years < Count("seniorYears") ? "middle" : "senior",
    };

    private IEnumerable<Finding> Pages(int? pages, string stage)
    {
        var (least, most) = (Count(stage + "LeastPages"), Count(stage + "MostPages"));
        var usual = least == most ? $"{least}" : $"{least} to {most}";
        if (pages > most) yield return At($"{pages} pages", "More pages than usual", $"Usual here: {usual}. Shorten what is old or far from the job.");
        if (pages < least) yield return At($"{pages} pages", "Fewer pages than usual", $"Usual here: {usual}. Say more about your recent roles.");
    }

    private IEnumerable<Finding> Words(int words, DocumentKind kind)
    {
        var most = kind switch { DocumentKind.AcademicCv => Count("academicMostWords"), DocumentKind.Federal => Count("federalMostWords"), _ => Count("mostWords") };
        if (words > most) yield return At($"{words} words", "Many words", FormattableString.Invariant($"Keep it under {most}; cut lines that repeat each other first."));
        if (words < Count("leastWords")) yield return At($"{words} words", "Few words", FormattableString.Invariant($"At {Count("leastWords")} a reader begins to see what you did. Add results to your recent roles."));
    }

    private static string Note(ResumeReading resume) => resume.Input.Pdf is null ? "Without a PDF only words are counted." : "";

    private static Finding At(string quote, string title, string advice) => new(Severity.Improve, "", "The whole resume", quote, title, Why, advice);
}

using ResumeStudio.Core.Analysis.Reading;
using ResumeStudio.Core.Analysis.Scoring;
using ResumeStudio.Core.Analysis.Words;
using ResumeStudio.Core.Resumes;

namespace ResumeStudio.Core.Analysis.Checks;

/// <summary>R-S1: experience (or projects for students), education and skills stand under headings that parsers know.</summary>
internal sealed class SectionCheck() : Check("R-S1")
{
    private const string Why = "Parsers sort a resume by its headings; what stands under an unknown one is often lost.";

    private protected override Outcome Run(ResumeReading resume)
    {
        List<Finding> findings = [.. Experience(resume), .. Needed(resume, "education", "education", SectionKind.Education), .. Needed(resume, "skills", "skills", SectionKind.Skills)];
        var missing = findings.Count(finding => finding.Severity == Severity.Fix);
        return Outcome.Of(findings, missing > 1 || findings.Exists(finding => finding is { Severity: Severity.Fix, Title: "No experience" or "No experience or projects" }));
    }

    private static IEnumerable<Finding> Experience(ResumeReading resume)
    {
        var isStudent = resume.Career.Level == CareerLevel.Student;
        var work = Needed(resume, "work", isStudent ? "experience or projects" : "experience", SectionKind.Work).ToList();
        return isStudent && work.Exists(finding => finding.Severity == Severity.Fix) ? Needed(resume, "projects", "experience or projects", SectionKind.Projects) : work;
    }

    private static IEnumerable<Finding> Needed(ResumeReading resume, string heading, string name, SectionKind kind)
    {
        if (resume.Sections.Any(section => IsKnown(section, heading, resume.Language))) return [];
        var section = resume.Sections.FirstOrDefault(section => section.Kind == kind);
        return section is null ? [new(Severity.Fix, "", "The whole resume", "", $"No {name}", Why, $"Add a section for {name}, or give the one you have its usual title.")]
            : [new(Severity.Improve, ResumeReading.Address(section.Id, "title"), section.DisplayTitle, section.DisplayTitle, "An unusual heading", Why, $"A usual title is safer, for example “{Capital(resume.Words!.Headings[heading].First())}”.")];
    }

    // A section without a title of its own prints the English one, which every parser knows.
    private static bool IsKnown(Section section, string heading, string language) =>
        Normal(section.DisplayTitle, language) is var title && (LanguageWords.For(language)!.Headings[heading].Contains(title) || LanguageWords.For("en")!.Headings[heading].Contains(title));

    private static string Normal(string title, string language) =>
        string.Join(' ', title.ToLowerInvariant().Replace("&", And(language), StringComparison.Ordinal).Split((char[])[' ', ':', '/', '\u00a0'], StringSplitOptions.RemoveEmptyEntries));

    private static string And(string language) => language switch { "de" => " und ", "fr" => " et ", "es" => " y ", _ => " and " };

    private static string Capital(string title) => char.ToUpperInvariant(title[0]) + title[1..];
}

using ResumeStudio.Core.Postings;
using ResumeStudio.Core.Postings.Words;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Core.Resumes.Limits;
using ResumeStudio.Core.Tailoring.Uploads;
using ResumeStudio.Core.Templates;

namespace ResumeStudio.Core.Tailoring;

/// <summary>Sorts the plain text of a resume into sections by headings, dates and list marks. It guesses little, invents nothing, and says what it was not sure of.</summary>
public static class PlainResume
{
    /// <summary>The title of the section for lines that were not sorted in.</summary>
    public const string Unsorted = "Not sorted in";

    /// <summary>Reads <paramref name="text"/>; what is longer than <see cref="PostingLimits.TextLength"/> is cut, and said.</summary>
    public static PlainReading Read(string text)
    {
        var clean = PostingDraft.Clean(text);
        var cut = Shortened.Cut(clean, PostingLimits.TextLength);
        var language = PostingSpeech.Guess(cut) is { Length: > 0 } found ? found : "en";
        var (document, doubts) = (new ResumeDocument { Language = language, Theme = TemplateCatalogue.NewTheme() }, new List<string>());
        var parts = PlainPart.Of(cut);
        var rest = HeadReader.Read(document, parts[0].Lines);
        foreach (var part in parts.Skip(1)) document.Sections.Add(SectionReader.Read(part, language, doubts));
        Keep(document, rest, doubts);
        if (clean.Length > cut.Length) doubts.Add("The file is longer than a resume can be. The end was left out.");
        if (document.Basics.Name.Length == 0) doubts.Add("No name was found.");
        if (parts.Count == 1) doubts.Add("No heading such as “Experience” or “Education” was found, so nothing was sorted into sections.");
        doubts.AddRange(DocumentLimits.Trim(document).Select(problem => $"{problem.Label}: {problem.Words}"));
        return new(document, doubts);
    }

    /// <summary>Whether a line is the heading of a section that resumes have, in a language that we know.</summary>
    public static bool IsHeading(string line) => PlainPart.IsKnown(line);

    private static void Keep(ResumeDocument document, List<string> rest, List<string> doubts)
    {
        if (rest.Count == 0) return;
        var prose = string.Join(' ', rest);
        var isSummary = prose.Count(letter => letter == ' ') >= 8 && document.Sections.All(section => section.Kind != SectionKind.Summary);
        document.Sections.Insert(isSummary ? 0 : document.Sections.Count, new()
        {
            Kind = isSummary ? SectionKind.Summary : SectionKind.Text,
            Custom = !isSummary,
            Title = isSummary ? "" : Unsorted,
            Items = [new TextItem { Text = isSummary ? prose : string.Join("\n\n", rest) }],
        });
        doubts.Add(isSummary ? "The lines above the first heading were taken for a summary." : $"{rest.Count} {(rest.Count == 1 ? "line was" : "lines were")} not sorted in. You find them under “{Unsorted}”.");
    }
}

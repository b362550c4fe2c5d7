using ResumeStudio.Core.Analysis.Reading;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Templates;

namespace ResumeStudio.Core.Analysis;

/// <summary>What a checker of spelling and grammar reads of a resume. Names, places and titles are not among it.</summary>
public static class LanguageTexts
{
    /// <summary>Bullets and paragraphs that print, in page order.</summary>
    public static IReadOnlyList<LanguageText> Of(ResumeDocument document)
    {
        // The day only tells what is past, which spelling does not ask.
        var reader = new TextLines(default);
        foreach (var section in Printable.SectionsOf(document)) reader.Read(section);
        return [.. reader.Lines.Select(line => new LanguageText(line.Address, line.Text))];
    }
}

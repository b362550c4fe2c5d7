using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.CoverLetters;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Templates;

namespace ResumeStudio.Web.Features.CoverLetters;

/// <summary>Writes a letter as a Word document, to be edited further: name, contact line, and paragraphs in the resume's font and size.</summary>
public static class LetterDocx
{
    private const double TwipsPerMillimetre = 1440 / 25.4;

    public static byte[] Write(ResumeDocument resume, LetterText text, string date)
    {
        var look = Look.Of(resume.Theme);
        using var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            document.PackageProperties.Creator = resume.Basics.Name;
            document.PackageProperties.Title = text.Subject;
            var main = document.AddMainDocumentPart();
            main.Document = new(new Body([.. Paragraphs(resume.Basics, text, date, look), Page(look)]));
            main.AddNewPart<StyleDefinitionsPart>().Styles = StylesOf(look, resume.Language);
        }

        return file.ToArray();
    }

    private static IEnumerable<OpenXmlElement> Paragraphs(Basics basics, LetterText text, string date, Look look)
    {
        yield return Paragraph(basics.Name.Trim(), bold: true, size: look.FontSize * 1.5);
        yield return Paragraph(string.Join(" · ", new[] { basics.Location.City, basics.Email, basics.Phone, SafeUrl.Show(basics.Url) }.Where(part => !string.IsNullOrWhiteSpace(part))));
        foreach (var part in LetterText.ParagraphsOf(text.Recipient)) yield return Paragraph(part);
        yield return Paragraph(date);
        if (text.Subject.Trim().Length > 0) yield return Paragraph(text.Subject.Trim(), bold: true);
        foreach (var part in LetterText.ParagraphsOf(text.Body).Concat(LetterText.ParagraphsOf(text.Closing))) yield return Paragraph(part);
    }

    private static Paragraph Paragraph(string text, bool bold = false, double? size = null)
    {
        var paragraph = new Paragraph();
        foreach (var (line, at) in text.Split('\n').Select((line, at) => (line, at)))
        {
            var run = new Run();
            if (bold || size is not null) run.RunProperties = new() { Bold = bold ? new() : null, FontSize = size is { } points ? new() { Val = HalfPoints(points) } : null };
            if (at > 0) run.Append(new Break());
            run.Append(new Text(Clean(line)) { Space = SpaceProcessingModeValues.Preserve });
            paragraph.Append(run);
        }

        return paragraph;
    }

    private static Styles StylesOf(Look look, string language) => new(new DocDefaults(
        new RunPropertiesDefault(new RunPropertiesBaseStyle(new RunFonts { Ascii = look.Body.CssName, HighAnsi = look.Body.CssName }, new FontSize { Val = HalfPoints(look.FontSize) }, new Languages { Val = language })),
        new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "160", Line = Whole(240 * look.LineHeight), LineRule = LineSpacingRuleValues.Auto }))));

    private static SectionProperties Page(Look look) => new(
        look.Paper is PaperSize.Letter ? new PageSize { Width = 12240, Height = 15840 } : new PageSize { Width = 11906, Height = 16838 },
        new PageMargin { Top = (int)(look.MarginY * TwipsPerMillimetre), Bottom = (int)(look.MarginY * TwipsPerMillimetre), Left = (uint)(look.MarginX * TwipsPerMillimetre), Right = (uint)(look.MarginX * TwipsPerMillimetre) });

    private static string HalfPoints(double points) => Whole(points * 2);

    private static string Whole(double value) => ((int)Math.Round(value)).ToString(CultureInfo.InvariantCulture);

    // XML cannot hold control characters.
    private static string Clean(string text) => string.Concat(text.Where(letter => !char.IsControl(letter) || letter == '\t'));
}

using ResumeStudio.Core.Analysis.ReadBack;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Core.Templates;

namespace ResumeStudio.Testing.Analysis;

/// <summary>What reading back a PDF of a document gives, drawn by hand: lines of a page, in reading order. Damages spoil it one by one.</summary>
public static class PrintedPdf
{
    private const double Width = 595, Height = 842, Margin = 57, LineStep = 14;
    private const int LettersPerLine = 95;

    /// <summary>The document's PDF with these damages; <c>good</c> is none.</summary>
    public static ExtractedPdf Of(ResumeDocument document, IEnumerable<string> damages)
    {
        var pdf = new ExtractedPdf(180_000, Pages([.. Texts(document)]), [new("StudioInter-Regular", true, true)], new(true, true, document.Language, document.Basics.Name));
        return damages.Aggregate(pdf, (spoiled, damage) => PdfDamage.Apply(damage, spoiled, document));
    }

    private static List<ExtractedPage> Pages(IReadOnlyList<string> texts)
    {
        var (pages, runs, y) = (new List<ExtractedPage>(), new List<ExtractedRun>(), Margin);
        foreach (var line in texts.SelectMany(Lines))
        {
            if (y > Height - Margin)
            {
                pages.Add(new(Width, Height, runs));
                (runs, y) = ([], Margin);
            }

            runs.Add(new(line, Margin, y, 10.5));
            y += LineStep;
        }

        pages.Add(new(Width, Height, runs));
        return pages;
    }

    private static IEnumerable<string> Lines(string text)
    {
        while (text.Length > LettersPerLine)
        {
            var cut = text.LastIndexOf(' ', LettersPerLine);
            cut = cut <= 0 ? LettersPerLine : cut;
            yield return text[..cut];
            text = text[cut..].TrimStart();
        }

        if (text.Length > 0) yield return text;
    }

    private static IEnumerable<string> Texts(ResumeDocument document)
    {
        var template = TemplateCatalogue.Of(document.Theme);
        foreach (var text in FilledField.Of(document.Basics).Concat(FilledField.Of(document.Basics.Location)).Concat(document.Basics.Profiles.SelectMany(FilledField.Of))) yield return text.Text;
        foreach (var section in Printable.SectionsOf(document).OrderBy(template.ColumnOf))
        {
            yield return section.DisplayTitle;
            foreach (var text in Printable.ItemsOf(section).SelectMany(item => Of(item, new(document.Language)))) yield return text;
        }
    }

    private static IEnumerable<string> Of(ResumeItem item, DocumentDates dates)
    {
        foreach (var part in DocumentParts.Of(item))
            foreach (var field in FieldMap.Of(part.Value.GetType()))
                foreach (var text in Of(part.Value, field, dates)) yield return text;
    }

    private static IEnumerable<string> Of(object part, Field field, DocumentDates dates) => field.Kind switch
    {
        FieldKind.Roles => [],
        FieldKind.Range => [dates.Write(field.Get<DateRange>(part))],
        FieldKind.Date => [dates.Write(field.Get<PartialDate?>(part))],
        FieldKind.Keywords => [string.Join(", ", field.Get<List<string>>(part))],
        FieldKind.Bullets => Printable.Of(field.Get<List<Bullet>>(part)).Select(bullet => "• " + Core.Common.Markdown.Plain(bullet.Text)),
        _ => [Core.Common.Markdown.Plain(field.Get<string>(part)).Replace('\n', ' ')],
    };
}

using ResumeStudio.Core.Analysis.ReadBack;
using ResumeStudio.Core.Analysis.Reading;
using ResumeStudio.Core.Analysis.Scoring;
using ResumeStudio.Core.Templates;

namespace ResumeStudio.Core.Analysis.Checks;

/// <summary>R-P5: the order read back is the order of the document, column by column; columns that interleave fail.</summary>
internal sealed class ReadingOrderCheck() : PdfCheck("R-P5")
{
    private const string Why = "Programs read the file from its beginning to its end; mixed lines become nonsense.";

    private protected override Outcome Run(ResumeReading resume, ExtractedPdf pdf, PdfText text)
    {
        var (template, reader, findings) = (TemplateCatalogue.Of(resume.Document.Theme), new TextLines(resume.Input.Day), new List<Finding>());
        foreach (var column in resume.Sections.GroupBy(template.ColumnOf))
        {
            var (place, read) = (-1, reader.Lines.Count);
            foreach (var section in column) reader.Read(section);
            foreach (var line in reader.Lines.Skip(read)) place = Place(line, place, text, findings);
        }

        return reader.Lines.Count == 0 ? Outcome.NotApplicable("There are no lines to follow.") : Outcome.Of(findings, fails: true);
    }

    private int Place(TextLine line, int before, PdfText text, List<Finding> findings)
    {
        var letters = Letters.Of(line.Text);
        if (letters.Length < Count("leastLetters")) return before;
        var at = text.Find(letters, Math.Max(0, before));
        if (at < 0 && IsScattered(line, text)) findings.Add(At(line, "Lines read between the words of others", "A design with one column, or another template, keeps lines together."));
        else if (at >= 0 && at < before) findings.Add(At(line, "Read in another place", "Check the order of columns and sections."));
        return Math.Max(at, before);
    }

    // Its first words are all there, but not as one piece.
    private bool IsScattered(TextLine line, PdfText text) => line.Words.Take(Count("scatteredWords")).All(word => text.Letters.Contains(Letters.Of(word.Text), StringComparison.Ordinal));

    private static Finding At(TextLine line, string title, string advice) => new(Severity.Fix, line.Address, line.Where, line.Beginning, title, Why, advice);
}

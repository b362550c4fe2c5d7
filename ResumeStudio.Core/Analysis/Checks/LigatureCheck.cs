using ResumeStudio.Core.Analysis.ReadBack;
using ResumeStudio.Core.Analysis.Reading;
using ResumeStudio.Core.Analysis.Scoring;

namespace ResumeStudio.Core.Analysis.Checks;

/// <summary>R-P3: no letters that are glued together (U+FB00 to U+FB06) in the text that is read back.</summary>
internal sealed class LigatureCheck() : PdfCheck("R-P3")
{
    private protected override Outcome Run(ResumeReading resume, ExtractedPdf pdf, PdfText text)
    {
        var glued = text.Text.Split((char[])[' ', '\n']).Where(word => word.Any(letter => letter >= Count("first") && letter <= Count("last"))).Distinct().ToList();
        return Outcome.Of([.. glued.Select(word => Whole(Severity.Improve, word, "Letters glued together", "A search for the word does not find it.", "Another font, or one without ligatures, mends it."))], fails: glued.Count > 0);
    }
}

using ResumeStudio.Core.Analysis.ReadBack;
using ResumeStudio.Core.Analysis.Reading;
using ResumeStudio.Core.Analysis.Scoring;

namespace ResumeStudio.Core.Analysis.Checks;

/// <summary>R-P9: fonts are in the file and say which characters their letters are.</summary>
internal sealed class FontCheck() : PdfCheck("R-P9")
{
    private protected override Outcome Run(ResumeReading resume, ExtractedPdf pdf, PdfText text)
    {
        if (pdf.Fonts.Count == 0) return Outcome.NotApplicable("The file names no font.");
        List<Finding> findings =
        [
            .. pdf.Fonts.Where(font => !font.HasUnicodeMap).Select(font => Whole(Severity.Fix, font.Name, "A font without a Unicode map", "Its letters cannot be read back as text.", "Use a font of the catalogue.")),
            .. pdf.Fonts.Where(font => font is { Embedded: false, HasUnicodeMap: true }).Select(font => Whole(Severity.Improve, font.Name, "A font that is not in the file", "It looks different on other machines.", "Use a font of the catalogue.")),
        ];
        return Outcome.Of(findings, pdf.Fonts.Any(font => !font.HasUnicodeMap));
    }
}

using ResumeStudio.Core.Analysis.ReadBack;
using ResumeStudio.Core.Analysis.Reading;
using ResumeStudio.Core.Analysis.Scoring;

namespace ResumeStudio.Core.Analysis.Checks;

/// <summary>R-P2: a large applicant tracking system documents that it parses no file over 2.5 MB.</summary>
internal sealed class FileSizeCheck() : PdfCheck("R-P2")
{
    private protected override Outcome Run(ResumeReading resume, ExtractedPdf pdf, PdfText text)
    {
        if (pdf.Bytes <= Limits["warnBytes"]) return Outcome.Of([], fails: false);
        var size = FormattableString.Invariant($"{pdf.Bytes / 100_000 / 10m:0.0} MB");
        return Outcome.Of([Whole(Severity.Improve, size, "A large file", "Some systems do not parse files over 2.5 MB.", "A smaller photo is the usual remedy.")], pdf.Bytes > Limits["failBytes"]);
    }
}

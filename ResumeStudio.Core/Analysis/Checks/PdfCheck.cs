using ResumeStudio.Core.Analysis.ReadBack;
using ResumeStudio.Core.Analysis.Reading;
using ResumeStudio.Core.Analysis.Scoring;

namespace ResumeStudio.Core.Analysis.Checks;

/// <summary>A check of the exported PDF; without one it is not applicable.</summary>
internal abstract class PdfCheck(string id) : Check(id)
{
    private protected override Outcome Run(ResumeReading resume) =>
        resume.Input.Pdf is { } pdf && resume.Pdf is { } text ? Run(resume, pdf, text) : Outcome.NotApplicable("No PDF was read back.");

    private protected abstract Outcome Run(ResumeReading resume, ExtractedPdf pdf, PdfText text);

    private protected static Finding Whole(Severity severity, string quote, string title, string why, string advice) =>
        new(severity, "", "The PDF", quote, title, why, advice);
}

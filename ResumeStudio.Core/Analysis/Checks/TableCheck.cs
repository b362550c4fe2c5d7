using ResumeStudio.Core.Analysis.ReadBack;
using ResumeStudio.Core.Analysis.Reading;
using ResumeStudio.Core.Analysis.Scoring;

namespace ResumeStudio.Core.Analysis.Checks;

/// <summary>R-P6: contact, titles and dates stand in no table and no text box.</summary>
internal sealed class TableCheck() : PdfCheck("R-P6")
{
    private protected override Outcome Run(ResumeReading resume, ExtractedPdf pdf, PdfText text)
    {
        List<Finding> findings = [.. KeyFields.Of(resume).SelectMany(field => text.RunsOf(field.Text).Where(place => place.Run.Place is RunPlace.Table or RunPlace.TextBox).Take(1)
            .Select(place => new Finding(Severity.Fix, field.Address, field.Where, field.Text, place.Run.Place == RunPlace.Table ? "Inside a table" : "Inside a text box", "Many parsers skip tables and text boxes.", "Choose a design without them.")))];
        return Outcome.Of(findings, fails: true);
    }
}

using ResumeStudio.Core.Analysis.ReadBack;
using ResumeStudio.Core.Analysis.Reading;
using ResumeStudio.Core.Analysis.Scoring;

namespace ResumeStudio.Core.Analysis.Checks;

/// <summary>R-P7: name, e-mail and phone stand in the body, not only in the head or foot of the page.</summary>
internal sealed class RunningHeadCheck() : PdfCheck("R-P7")
{
    private protected override Outcome Run(ResumeReading resume, ExtractedPdf pdf, PdfText text)
    {
        var contact = KeyFields.Contact(resume.Document.Basics).ToList();
        if (contact.Count == 0) return Outcome.NotApplicable("There are no contact details.");
        List<Finding> findings = [.. contact.Where(field => Letters.Of(field.Text) is var letters && text.Find(letters) < 0 && text.AllLetters.Contains(letters, StringComparison.Ordinal))
            .Select(field => new Finding(Severity.Fix, field.Address, field.Where, field.Text, "Only in the head or foot of the page", "Many parsers skip heads and feet of pages.", "Choose a design that prints it in the body."))];
        return Outcome.Of(findings, fails: true);
    }
}

using ResumeStudio.Core.Common;
using ResumeStudio.Web.Features.Pdf;

namespace ResumeStudio.Web.Tests.Pdf;

public sealed class PdfProgressTests
{
    private static readonly PdfProgress Printing = new(WorkStatus.Processing, PdfSteps.Printing);

    [Test]
    public void While_the_work_goes_on_it_never_goes_back() =>
        Assert.That(Printing.Then(new(WorkStatus.Processing, PdfSteps.LayingOut)), Is.EqualTo(Printing));

    [TestCase(WorkStatus.Processing, PdfSteps.Storing)]
    [TestCase(WorkStatus.Queued, PdfSteps.Waiting)]
    [TestCase(WorkStatus.Failed, "Printing took too long.")]
    [TestCase(WorkStatus.Completed, "Ready")]
    public void What_comes_next_is_shown(WorkStatus status, string words) =>
        Assert.That(Printing.Then(new(status, words)), Is.EqualTo(new PdfProgress(status, words)));
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Data;
using ResumeStudio.Web.Features.Pdf;

namespace ResumeStudio.Web.Tests.Pdf;

/// <summary>What happens to a wish for a PDF on a machine without Chromium.</summary>
public sealed class PdfRequestTests
{
    private StudioFactory _studio = null!;
    private Resume _resume = null!;

    [SetUp]
    public async Task StartAsync()
    {
        _studio = new StudioFactory();
        _resume = await _studio.AddResumeAsync((await _studio.AddUserAsync()).Id);
    }

    [TearDown]
    public async Task StopAsync() => await _studio.DisposeAsync();

    [Test]
    public async Task The_same_wish_sent_many_times_at_once_is_one_row()
    {
        var ids = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => _studio.RequestAsync(_resume))));
        Assert.That(ids.Distinct().Count(), Is.EqualTo(1));
        await using var db = await _studio.OpenAsync();
        Assert.That(await db.PdfPrints.CountAsync(), Is.EqualTo(1));
    }

    [Test]
    public async Task Without_a_printer_it_waits_uncounted_and_says_so()
    {
        var id = await _studio.RequestAsync(_resume);
        await _studio.Services.GetRequiredService<PrintPdf>().RunAsync(id);
        var progress = await _studio.Services.GetRequiredService<PdfPrintService>().LookAsync(_resume.OwnerId, id);
        Assert.That((progress.Status, progress.Words), Is.EqualTo((WorkStatus.Queued, PdfSteps.WaitingForPrinter)));
        await using var db = await _studio.OpenAsync();
        Assert.That((await db.PdfPrints.SingleAsync()).Attempts, Is.Zero);
    }

    [Test]
    public async Task Another_person_s_resume_cannot_be_printed()
    {
        var stranger = await _studio.AddUserAsync();
        Assert.That(() => _studio.Services.GetRequiredService<RequestPdf>().RunAsync(stranger.Id, new(_resume.Id, 1, "wish")), Throws.TypeOf<NotFoundException>());
    }

    [Test]
    public async Task Another_person_s_print_cannot_be_looked_at()
    {
        var id = await _studio.RequestAsync(_resume);
        var stranger = await _studio.AddUserAsync();
        Assert.That(() => _studio.Services.GetRequiredService<PdfPrintService>().LookAsync(stranger.Id, id), Throws.TypeOf<NotFoundException>());
    }

    [Test]
    public async Task A_print_whose_resume_is_deleted_meanwhile_fails_with_words_and_can_be_tried_again()
    {
        var print = Core.Pdf.PdfPrint.For(_resume.OwnerId, new(_resume.Id, 1, "wish"), TimeProvider.System.GetUtcNow());
        print.Fail(PdfSteps.Explain(new NotFoundException()), TimeProvider.System.GetUtcNow());
        await using var db = await _studio.OpenAsync();
        db.Add(print);
        await db.SaveChangesAsync();
        var prints = _studio.Services.GetRequiredService<PdfPrintService>();
        Assert.That((await prints.LookAsync(_resume.OwnerId, print.Id)).Words, Is.EqualTo("The resume is no longer there."));
        await prints.RetryAsync(_resume.OwnerId, print.Id);
        Assert.That((await prints.LookAsync(_resume.OwnerId, print.Id)).Status, Is.EqualTo(WorkStatus.Queued));
    }
}

using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.CoverLetters;
using ResumeStudio.Data;
using ResumeStudio.Data.CoverLetters;
using ResumeStudio.Web.Features.CoverLetters;
using ResumeStudio.Web.Tests.Analysis;
using ResumeStudio.Web.Tests.Pdf;

namespace ResumeStudio.Web.Tests.CoverLetters;

public sealed class LetterServiceTests
{
    private static readonly LetterWish Wish = new("Contoso Freight", "Platform engineer");
    private AnalysisDesk _desk = null!;
    private Guid _letter;

    [SetUp]
    public async Task OpenAsync()
    {
        _desk = await new AnalysisDesk().OpenAsync();
        _letter = await Letters.CreateAsync(_desk.Owner, _desk.Resume, Wish);
    }

    [TearDown]
    public void Close() => _desk.Dispose();

    [Test]
    public async Task A_letter_is_drafted_from_the_resume_and_kept()
    {
        var open = await Letters.OpenAsync(_desk.Owner, _letter);
        Assert.That((open.Wish, open.Version), Is.EqualTo((Wish, 1)));
        Assert.That(open.Text.Body, Does.Contain("Contoso Freight").And.Contain(LetterDraft.WhyIn("en")));
        Assert.That((await Letters.ListAsync(_desk.Owner)).Cards.Single(), Is.EqualTo(new LetterCard(_letter, Wish.Company, Wish.Role, "Platform engineer", open.UpdatedAt)));
    }

    [Test]
    public async Task A_save_keeps_the_version_before_and_never_overwrites_a_newer_one()
    {
        var open = await Letters.OpenAsync(_desk.Owner, _letter);
        var saved = await Letters.SaveAsync(_desk.Owner, _letter, open.Version, Wish, open.Text with { Body = "Mine." });
        Assert.ThrowsAsync<RuleViolation>(() => Letters.SaveAsync(_desk.Owner, _letter, open.Version, Wish, open.Text with { Body = "Late." }));
        Assert.That((saved, (await Letters.OpenAsync(_desk.Owner, _letter)).Text.Body), Is.EqualTo((2, "Mine.")));
        Assert.That((await Letters.ListVersionsAsync(_desk.Owner, _letter)).Single().Text, Is.EqualTo(open.Text));
    }

    [Test]
    public async Task So_many_versions_are_kept()
    {
        for (var version = 1; version <= LetterLimits.MostVersions + 2; version++) await Letters.SaveAsync(_desk.Owner, _letter, version, Wish, LetterText.Empty with { Body = $"{version}" });
        var kept = await Letters.ListVersionsAsync(_desk.Owner, _letter);
        Assert.That((kept.Count, kept[0].Number), Is.EqualTo((LetterLimits.MostVersions, LetterLimits.MostVersions + 2)));
    }

    [Test]
    public async Task Nobody_else_s_letter_is_there_and_the_trash_of_resumes_hides_it()
    {
        var stranger = (await _desk.Studio.AddUserAsync()).Id;
        Assert.ThrowsAsync<NotFoundException>(() => Letters.OpenAsync(stranger, _letter));
        Assert.ThrowsAsync<NotFoundException>(() => Letters.SaveAsync(stranger, _letter, 1, Wish, LetterText.Empty));
        Assert.ThrowsAsync<NotFoundException>(() => Letters.CreateAsync(stranger, _desk.Resume, Wish));
        await Letters.DeleteAsync(stranger, _letter);
        await _desk.Resumes.DeleteAsync(_desk.Owner, _desk.Resume);
        Assert.That(((await Letters.ListAsync(_desk.Owner)).Cards.Count, await Letters.FindTitleAsync(_desk.Owner, _letter)), Is.EqualTo((0, (string?)null)));
        await _desk.Resumes.RestoreAsync(_desk.Owner, _desk.Resume);
        Assert.That((await Letters.ListAsync(_desk.Owner)).Cards.Count, Is.EqualTo(1));
    }

    [Test]
    public async Task Erasing_a_resume_takes_its_letters_and_their_versions_along()
    {
        await Letters.SaveAsync(_desk.Owner, _letter, 1, Wish, LetterText.Empty);
        await _desk.Resumes.DeleteAsync(_desk.Owner, _desk.Resume);
        await _desk.Resumes.EraseAsync(_desk.Owner, _desk.Resume);
        await using var db = await _desk.Studio.OpenAsync();
        Assert.That((await db.CoverLetters.CountAsync(), await db.LetterVersions.CountAsync()), Is.EqualTo((0, 0)));
    }

    [Test]
    public async Task Lists_are_read_a_page_at_a_time()
    {
        for (var number = 0; number < LetterLists.PageSize; number++)
        {
            _desk.Clock.Advance(TimeSpan.FromSeconds(1));
            await Letters.CreateAsync(_desk.Owner, _desk.Resume, Wish);
        }

        var first = await Letters.ListAsync(_desk.Owner);
        var second = await Letters.ListAsync(_desk.Owner, first.Next);
        Assert.That((first.Cards.Count, second.Cards.Single().Id, second.Next), Is.EqualTo((LetterLists.PageSize, _letter, (LetterCard?)null)));
    }

    [Test]
    public async Task The_files_hold_the_letter_and_nobody_else_gets_them()
    {
        await Letters.SaveAsync(_desk.Owner, _letter, 1, Wish, new("Contoso\nHarbour 1", "Application", "Hello **there**,\n\nsecond & last <b>.\u0001", "Best,\nMara"));
        using var mine = await _desk.Studio.NewClientAsync(_desk.Person);
        using var theirs = await _desk.Studio.NewClientAsync(await _desk.Studio.AddUserAsync());
        Assert.That(await mine.GetStringAsync(Address("txt")), Does.StartWith("Contoso").And.Contain("Application").And.Contain("Hello there,"));
        using var document = WordprocessingDocument.Open(new MemoryStream(await mine.GetByteArrayAsync(Address("docx"))), false);
        Assert.That(new OpenXmlValidator().Validate(document).Select(fault => fault.Description), Is.Empty);
        Assert.That(document.MainDocumentPart!.Document.Body!.InnerText, Does.Contain("Hello there,").And.Contain("second & last <b>."));
        foreach (var ending in new[] { "txt", "docx", "pdf" }) Assert.That((await theirs.GetAsync(Address(ending))).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That((await mine.GetAsync(Address("pdf"))).StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
    }

    private LetterService Letters => _desk.Studio.Services.GetRequiredService<LetterService>();

    private string Address(string ending) => $"/tailor/letters/{_letter}/letter.{ending}";
}

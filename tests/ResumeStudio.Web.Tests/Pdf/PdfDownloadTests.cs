using System.Net;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Core.Pdf;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Data.Accounts;
using ResumeStudio.Web.Features.Pdf;

namespace ResumeStudio.Web.Tests.Pdf;

public sealed class PdfDownloadTests
{
    private StudioFactory _studio = null!;
    private User _mara = null!;
    private Resume _resume = null!;
    private PdfPrint _print = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _studio = new StudioFactory();
        _mara = await _studio.AddUserAsync();
        _resume = await _studio.AddResumeAsync(_mara.Id);
        _print = await _studio.FinishAsync(_resume);
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await _studio.DisposeAsync();

    [Test]
    public async Task Its_owner_downloads_the_file_under_the_resume_s_name_and_nobody_keeps_a_copy()
    {
        using var client = await _studio.NewClientAsync(_mara);
        using var answer = await client.GetAsync(Links().For(_mara.Id, _print.Id));
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await answer.Content.ReadAsStringAsync(), Is.EqualTo("the file"));
        Assert.That(answer.Content.Headers.ContentType?.MediaType, Is.EqualTo("application/pdf"));
        Assert.That(answer.Content.Headers.ContentDisposition?.DispositionType, Is.EqualTo("attachment"));
        Assert.That(answer.Content.Headers.ContentDisposition?.FileNameStar, Is.EqualTo("Lebenslauf für Zoë.pdf"));
        Assert.That(answer.Headers.CacheControl?.NoStore, Is.True);
    }

    [Test]
    public async Task A_link_ends_after_five_minutes_and_says_what_to_do()
    {
        using var client = await _studio.NewClientAsync(_mara);
        using var open = await client.GetAsync(Links(ago: TimeSpan.FromSeconds(290)).For(_mara.Id, _print.Id));
        using var over = await client.GetAsync(Links(ago: TimeSpan.FromSeconds(301)).For(_mara.Id, _print.Id));
        Assert.That((open.StatusCode, over.StatusCode), Is.EqualTo((HttpStatusCode.OK, HttpStatusCode.Gone)));
        Assert.That(await over.Content.ReadAsStringAsync(), Does.Contain("download it again"));
    }

    [Test]
    public async Task A_changed_link_is_nothing()
    {
        using var client = await _studio.NewClientAsync(_mara);
        var link = Links().For(_mara.Id, _print.Id);
        var changed = link[..^6] + (link[^6] == 'A' ? 'B' : 'A') + link[^5..];
        Assert.That((await client.GetAsync(changed)).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That((await client.GetAsync("/files/pdf/rubbish")).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task Another_person_s_link_is_nothing()
    {
        using var stranger = await _studio.NewClientAsync(await _studio.AddUserAsync());
        using var answer = await stranger.GetAsync(Links().For(_mara.Id, _print.Id));
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task Somebody_who_is_not_signed_in_is_asked_to()
    {
        using var answer = await _studio.NewClient().GetAsync(Links().For(_mara.Id, _print.Id));
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That(answer.Headers.Location?.ToString(), Does.Contain("/login"));
    }

    [Test]
    public async Task A_purged_file_is_gone()
    {
        var old = await _studio.FinishAsync(await _studio.AddResumeAsync(_mara.Id), at: TimeProvider.System.GetUtcNow().AddDays(-31), key: "old");
        await _studio.Services.GetRequiredService<PurgePdfs>().RunAsync();
        using var client = await _studio.NewClientAsync(_mara);
        Assert.That((await client.GetAsync(Links().For(_mara.Id, old.Id))).StatusCode, Is.EqualTo(HttpStatusCode.Gone));
        await using var db = await _studio.OpenAsync();
        Assert.That(await db.PdfPrints.AnyAsync(print => print.Id == old.Id), Is.False);
    }

    [Test]
    public async Task A_file_that_a_younger_print_shares_outlives_the_older_one()
    {
        var resume = await _studio.AddResumeAsync(_mara.Id);
        await _studio.FinishAsync(resume, at: TimeProvider.System.GetUtcNow().AddDays(-31), key: "older");
        var younger = await _studio.FinishAsync(resume, key: "younger");
        await _studio.Services.GetRequiredService<PurgePdfs>().RunAsync();
        using var client = await _studio.NewClientAsync(_mara);
        Assert.That((await client.GetAsync(Links().For(_mara.Id, younger.Id))).StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    private PdfLinks Links(TimeSpan ago = default) => new(_studio.Services.GetRequiredService<IDataProtectionProvider>(), new EarlierClock(ago));

    private sealed class EarlierClock(TimeSpan ago) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() - ago;
    }
}

using System.Diagnostics.Metrics;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Core.Portfolios.Examples;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Sharing;
using ResumeStudio.Web.Features.Portfolios;
using ResumeStudio.Web.Features.Publishing;
using ResumeStudio.Web.Features.Resumes;
using ResumeStudio.Web.Features.Sharing;
using ResumeStudio.Web.Tests.Pdf;

namespace ResumeStudio.Web.Tests.Sharing;

/// <summary>Pages are rendered when they are published, so that their first visitor does not wait for it.</summary>
public sealed class PagesAheadTests
{
    private StudioFactory _studio = null!;
    private MeterListener _meter = null!;
    private long _renderings;

    [SetUp]
    public void Open()
    {
        (_studio, _renderings) = (new StudioFactory(), 0);
        var meters = _studio.Services.GetRequiredService<IMeterFactory>();
        _meter = new();
        _meter.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Name == PageMemory.RenderCounter && instrument.Meter.Scope == meters) listener.EnableMeasurementEvents(instrument);
        };
        _meter.SetMeasurementEventCallback<long>((_, measured, _, _) => Interlocked.Add(ref _renderings, measured));
        _meter.Start();
    }

    [TearDown]
    public void Close()
    {
        _meter.Dispose();
        _studio.Dispose();
    }

    [Test]
    public async Task A_resume_is_rendered_by_its_publishing_and_not_by_its_first_visitor()
    {
        var owner = (await _studio.AddUserAsync()).Id;
        var resume = await _studio.Services.GetRequiredService<ResumeService>().CreateAsync(owner, "Engineer", ResumeDocument.Blank());
        await _studio.Services.GetRequiredService<PublishResume>().PublishPageAsync(owner, resume, new(new LinkTerms(), "mara"));
        await VisitOnceRenderedAsync("/r/mara");
    }

    [Test]
    public async Task A_portfolio_is_rendered_by_its_publishing_and_not_by_its_first_visitor()
    {
        var owner = (await _studio.AddUserAsync()).Id;
        var portfolio = await _studio.Services.GetRequiredService<PortfolioService>().CreateAsync(owner, "Site", ExamplePortfolio.Create());
        await _studio.Services.GetRequiredService<PublishPortfolio>().RunAsync(owner, portfolio, "mara", allowsIndexing: true);
        await VisitOnceRenderedAsync("/p/mara");
    }

    [Test]
    public async Task Views_are_counted_on_a_page_from_memory_and_on_one_that_is_not_sent_again()
    {
        var owner = (await _studio.AddUserAsync()).Id;
        var resume = await _studio.Services.GetRequiredService<ResumeService>().CreateAsync(owner, "Engineer", ResumeDocument.Blank());
        await _studio.Services.GetRequiredService<PublishResume>().PublishPageAsync(owner, resume, new(new LinkTerms(), "mara"));
        await VisitOnceRenderedAsync("/r/mara");
        var tag = await VisitAsync("Mozilla/5.0 (first)", null, HttpStatusCode.OK);
        await VisitAsync("Mozilla/5.0 (second)", null, HttpStatusCode.OK);
        await VisitAsync("Mozilla/5.0 (third)", tag, HttpStatusCode.NotModified);
        await _studio.Services.GetRequiredService<ViewCounter>().WriteAsync();
        await using var db = await PdfStudio.OpenAsync(_studio);
        Assert.That(((await db.ResumeLinks.SingleAsync()).Views, Interlocked.Read(ref _renderings)), Is.EqualTo((3, 1)));
    }

    private async Task<string> VisitAsync(string browser, string? known, HttpStatusCode status)
    {
        using var visitor = _studio.NewClient();
        visitor.DefaultRequestHeaders.UserAgent.ParseAdd(browser);
        if (known is not null) visitor.DefaultRequestHeaders.IfNoneMatch.ParseAdd(known);
        using var answer = await visitor.GetAsync("/r/mara");
        Assert.That(answer.StatusCode, Is.EqualTo(status));
        return answer.Headers.ETag!.ToString();
    }

    private async Task VisitOnceRenderedAsync(string path)
    {
        Assert.That(() => Interlocked.Read(ref _renderings), Is.EqualTo(1).After(30_000, 5));
        using var visitor = _studio.NewClient();
        await visitor.GetStringAsync(path);
        Assert.That(Interlocked.Read(ref _renderings), Is.EqualTo(1));
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Core.Portfolios.Examples;
using ResumeStudio.Core.Sharing;
using ResumeStudio.Data;
using ResumeStudio.Testing;
using ResumeStudio.Web.Features.Portfolios;
using ResumeStudio.Web.Features.Publishing;
using ResumeStudio.Web.Features.Sharing;
using ResumeStudio.Web.Tests.Pdf;

namespace ResumeStudio.Web.Tests.Publishing;

/// <summary>Who is counted on published portfolios, and what is kept of it.</summary>
public sealed class SiteCounterTests
{
    private readonly AdjustableClock _clock = new();
    private StudioFactory _studio = null!;
    private Data.Accounts.User _owner = null!;
    private Guid _portfolio;
    private Guid _publication;

    [SetUp]
    public async Task PublishAsync()
    {
        _studio = new StudioFactory(settings: [("Site:Url", "https://studio.example.com"), ("Smtp:Host", "127.0.0.1"), ("Smtp:From", "studio@example.com")]) { Replace = services => services.AddSingleton<TimeProvider>(_clock) };
        _owner = await _studio.AddUserAsync();
        _portfolio = await _studio.Services.GetRequiredService<PortfolioService>().CreateAsync(_owner.Id, "Site", ExamplePortfolio.Create());
        await Publisher.RunAsync(_owner.Id, _portfolio, "mara", allowsIndexing: true);
        _publication = (await Publisher.ReadAsync(_owner.Id, _portfolio)).Publication!.Id;
    }

    [TearDown]
    public void Close() => _studio.Dispose();

    private PublishPortfolio Publisher => _studio.Services.GetRequiredService<PublishPortfolio>();

    private SiteCounter Counter => _studio.Services.GetRequiredService<SiteCounter>();

    [Test]
    public async Task One_visitor_counts_once_an_hour_at_whichever_address_also_when_the_page_comes_from_memory()
    {
        foreach (var (host, path) in new[] { ("studio.example.com", "/p/mara"), ("mara.studio.example.com", "/"), ("studio.example.com", "/p/mara") }) await VisitAsync(host, path);
        Assert.That((await CountsAsync()).Sum(count => count.Views), Is.EqualTo(1));
        _clock.Advance(Visitors.CountedAgainAfter);
        await VisitAsync("mara.studio.example.com", "/");
        Assert.That((await CountsAsync()).Sum(count => count.Views), Is.EqualTo(2));
    }

    [Test]
    public async Task The_host_that_led_here_is_kept_and_no_other_part_of_its_address()
    {
        await VisitAsync(referer: "https://Forum.Example.com/thread?reader=42");
        Assert.That((await CountsAsync()).Single().Place, Is.EqualTo("forum.example.com"));
    }

    [Test]
    public async Task Bots_the_owner_and_who_asks_for_the_head_alone_are_not_counted()
    {
        await VisitAsync(program: "Googlebot/2.1");
        await VisitAsync(method: HttpMethod.Head);
        using var owner = await _studio.NewClientAsync(_owner);
        await VisitAsync(client: owner);
        Assert.That(await CountsAsync(), Is.Empty);
    }

    [Test]
    public async Task After_fifty_hosts_of_a_day_the_rest_is_one()
    {
        for (var number = 0; number < LinkDay.MostHosts + 5; number++) await VisitAsync(program: $"Mozilla/5.0 ({number})", referer: $"https://host{number}.example.com/");
        var counts = await CountsAsync();
        Assert.That((counts.Count, counts.Sum(count => count.Views)), Is.EqualTo((LinkDay.MostHosts + 1, LinkDay.MostHosts + 5)));
        Assert.That(counts.Single(count => count.Place == LinkDay.OtherHosts).Views, Is.EqualTo(5));
    }

    [Test]
    public async Task What_could_not_be_written_is_counted_until_it_can()
    {
        await VisitAsync();
        await using var db = await _studio.OpenAsync();
        await db.Database.ExecuteSqlRawAsync("ALTER TABLE \"SiteDays\" RENAME TO \"Away\"");
        Assert.That(() => Counter.WriteAsync(), Throws.InstanceOf<System.Data.Common.DbException>());
        await db.Database.ExecuteSqlRawAsync("ALTER TABLE \"Away\" RENAME TO \"SiteDays\"");
        Assert.That((await CountsAsync()).Single().Views, Is.EqualTo(1));
    }

    [Test]
    public async Task Nobody_else_reads_the_counts_and_they_go_with_the_portfolio()
    {
        await VisitAsync();
        Assert.That(await CountsAsync(), Has.Count.EqualTo(1));
        Assert.That(await Counter.ReadDaysAsync((await _studio.AddUserAsync()).Id, _publication, DateOnly.MinValue), Is.Empty);
        var portfolios = _studio.Services.GetRequiredService<PortfolioService>();
        await VisitAsync(program: "Mozilla/5.0 (other)");
        await portfolios.DeleteAsync(_owner.Id, _portfolio);
        await portfolios.EraseAsync(_owner.Id, _portfolio);
        await Counter.WriteAsync();
        await using var db = await _studio.OpenAsync();
        Assert.That(await db.SiteDays.CountAsync(), Is.Zero);
    }

    private async Task<IReadOnlyList<VisitCount>> CountsAsync()
    {
        await Counter.WriteAsync();
        return await Counter.ReadDaysAsync(_owner.Id, _publication, DateOnly.MinValue);
    }

    private async Task VisitAsync(string host = "studio.example.com", string path = "/p/mara", string program = "Mozilla/5.0", string? referer = null, HttpMethod? method = null, HttpClient? client = null)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, path);
        request.Headers.Host = host;
        request.Headers.TryAddWithoutValidation("User-Agent", program);
        if (referer is not null) request.Headers.Referrer = new Uri(referer);
        using var visitor = client is null ? _studio.NewClient() : null;
        using var answer = await (client ?? visitor!).SendAsync(request);
        Assert.That(answer.IsSuccessStatusCode, Is.True);
        Assert.That(answer.Headers.Contains("Set-Cookie"), Is.False);
    }
}

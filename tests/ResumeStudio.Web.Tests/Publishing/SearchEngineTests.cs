using System.Net;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Core.Domains;
using ResumeStudio.Core.Portfolios.Examples;
using ResumeStudio.Core.Resumes.Examples;
using ResumeStudio.Core.Sharing;
using ResumeStudio.Data;
using ResumeStudio.Web.Features.Domains;
using ResumeStudio.Web.Features.Portfolios;
using ResumeStudio.Web.Features.Publishing;
using ResumeStudio.Web.Features.Resumes;
using ResumeStudio.Web.Features.Sharing;
using ResumeStudio.Web.Platform;
using ResumeStudio.Web.Tests.Pdf;

namespace ResumeStudio.Web.Tests.Publishing;

/// <summary>What search engines are told: which address stands for a page, and which pages they may list.</summary>
public sealed partial class SearchEngineTests
{
    private const string Home = "https://studio.example.net";
    private StudioFactory _studio = null!;
    private HttpClient _robot = null!;
    private Guid _owner;
    private Guid _portfolio;

    [SetUp]
    public async Task StartAsync()
    {
        _studio = new StudioFactory(settings: [("Site:Url", Home), ("Domains:Target", "pages.example.net"), ("Dns:Servers", "127.0.0.1:9")]);
        _robot = _studio.NewClient();
        _owner = (await _studio.AddUserAsync()).Id;
        _portfolio = await PublishAsync("mara");
    }

    [TearDown]
    public void Close()
    {
        _robot.Dispose();
        _studio.Dispose();
    }

    private PublishPortfolio Publisher => _studio.Services.GetRequiredService<PublishPortfolio>();

    [Test]
    public async Task A_domain_of_ones_own_stands_for_the_portfolio_wherever_a_visitor_comes()
    {
        await AddDomainAsync("www.example.org");
        foreach (var (host, path) in new[] { ("studio.example.net", "/p/mara"), ("mara.studio.example.net", "/"), ("www.example.org", "/") })
        {
            var html = await TextAsync(host, path);
            Assert.That(html, Does.Contain("<link rel=\"canonical\" href=\"https://www.example.org/\">").And.Contain("<meta property=\"og:url\" content=\"https://www.example.org/\">"), host);
            Assert.That(html, Does.Contain("\"url\":\"https://www.example.org/\"").And.Contain("href=\"https://www.example.org/feed.xml\"").And.Not.Contain($"\"{Home}/p/mara"), host);
        }

        Assert.That(XDocument.Parse(await TextAsync("studio.example.net", "/p/mara/feed.xml")).Descendants("link").Select(link => link.Value), Is.All.EqualTo("https://www.example.org/"));
    }

    [Test]
    public async Task Without_one_its_path_does_and_a_domain_that_ends_changes_it_back_from_the_next_request()
    {
        Assert.That(await CanonicalAsync(), Is.EqualTo(Home + "/p/mara"));
        var id = await AddDomainAsync("www.example.org");
        Assert.That(await CanonicalAsync(), Is.EqualTo("https://www.example.org/"));
        await ChangeAsync(id, domain => domain.Take(new Diagnosis(DomainCause.PointsElsewhere, "Elsewhere.") { IsProven = true }, Now));
        Assert.That(await CanonicalAsync(), Is.EqualTo(Home + "/p/mara"), "It leads elsewhere.");
        await ChangeAsync(id, domain => domain.Take(Working, Now));
        Assert.That(await CanonicalAsync(), Is.EqualTo("https://www.example.org/"));
        await ChangeAsync(id, domain => domain.Take("www.example.org", NotIssued, Now));
        await ChangeAsync(id, domain => domain.Take("www.example.org", NotIssued, Now + HostCertificate.Issuance));
        Assert.That(await CanonicalAsync(), Is.EqualTo(Home + "/p/mara"), "Visitors there are warned by their browsers.");
        await ChangeAsync(id, domain => domain.Take("www.example.org", new CertificateDiagnosis(CertificateCause.None, "", new([], true, "Trust", true, Now, Now.AddDays(9))), Now));
        Assert.That(await CanonicalAsync(), Is.EqualTo("https://www.example.org/"));
        await ChangeAsync(id, domain => domain.Take(Gone, Now));
        await ChangeAsync(id, domain => domain.Take(Gone, Now + CheckSchedule.Grace));
        Assert.That(await CanonicalAsync(), Is.EqualTo(Home + "/p/mara"), "Its record is gone.");
        await ChangeAsync(id, domain => domain.Take(Working, Now));
        await _studio.Services.GetRequiredService<DomainService>().ReleaseAsync(_owner, id);
        Assert.That(await CanonicalAsync(), Is.EqualTo(Home + "/p/mara"), "It is released.");
    }

    [Test]
    public async Task A_domain_that_is_only_claimed_or_somebody_elses_or_leads_nowhere_stands_for_nothing()
    {
        await AddDomainAsync("claimed.example.org", isVerified: false);
        await AddDomainAsync("theirs.example.org", owner: (await _studio.AddUserAsync()).Id);
        await AddDomainAsync("nowhere.example.org", portfolio: Guid.Empty);
        Assert.That(await CanonicalAsync(), Is.EqualTo(Home + "/p/mara"));
    }

    [Test]
    public async Task The_map_lists_what_owners_allow_and_each_decision_binds_from_the_next_request()
    {
        var resume = await ResumeAsync("nora", new LinkTerms { AllowsIndexing = true });
        Assert.That(await ListedAsync(), Is.EqualTo(new[] { Home + "/p/mara", Home + "/r/nora" }));
        await Publisher.RunAsync(_owner, _portfolio, "mara", allowsIndexing: false);
        Assert.That(await ListedAsync(), Is.EqualTo(new[] { Home + "/r/nora" }));
        await Publisher.RunAsync(_owner, _portfolio, "mara-lindqvist", allowsIndexing: true);
        Assert.That(await ListedAsync(), Is.EqualTo(new[] { Home + "/p/mara-lindqvist", Home + "/r/nora" }), "The former address is not listed.");
        await Publisher.CloseAsync(_owner, _portfolio);
        await _studio.Services.GetRequiredService<ResumeService>().DeleteAsync(_owner, resume);
        Assert.That(await ListedAsync(), Is.Empty);
    }

    [Test]
    public async Task Pages_that_are_not_for_all_are_never_listed()
    {
        await ResumeAsync("hidden", new LinkTerms());
        await ResumeAsync("ending", new LinkTerms { AllowsIndexing = true, ExpiresAt = Now.AddDays(1) });
        await ResumeAsync("counted", new LinkTerms { AllowsIndexing = true, MaximumViews = 3 });
        await ResumeAsync("locked", new LinkTerms { AllowsIndexing = true }, "correct horse");
        Assert.That(await ListedAsync(), Is.EqualTo(new[] { Home + "/p/mara" }));
    }

    [Test]
    public async Task A_portfolio_at_a_domain_of_its_own_is_listed_there_and_not_on_the_site()
    {
        Assert.That(await ListedAsync(), Is.Not.Empty);
        await AddDomainAsync("www.example.org");
        Assert.That(await ListedAsync(), Is.Empty);
        Assert.That(Addresses(await TextAsync("www.example.org", "/sitemap.xml")), Is.EqualTo(new[] { "https://www.example.org/" }));
        Assert.That(await TextAsync("WWW.example.org.", "/robots.txt"), Does.Contain("Sitemap: https://www.example.org/sitemap.xml").And.Not.Contain("Disallow: /"));
        await Publisher.RunAsync(_owner, _portfolio, "mara", allowsIndexing: false);
        Assert.That(await TextAsync("www.example.org", "/robots.txt"), Does.Not.Contain("Sitemap"));
        Assert.That((await GetAsync("www.example.org", "/sitemap.xml")).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task What_is_elsewhere_answers_404()
    {
        foreach (var (host, path) in new[] { ("mara.studio.example.net", "/sitemap/1.xml"), ("studio.example.net", "/p/mara/sitemap.xml"), ("studio.example.net", "/p/mara/robots.txt"), ("studio.example.net", "/sitemap/0.xml"), ("studio.example.net", "/sitemap/3.xml"), ("nobody.studio.example.net", "/robots.txt") })
            Assert.That((await GetAsync(host, path)).StatusCode, Is.EqualTo(HttpStatusCode.NotFound), host + path);
    }

    [Test]
    public async Task A_large_map_comes_in_portions_that_leave_nothing_out()
    {
        foreach (var name in new[] { "anna", "bela", "nora", "zoe-1" }) await PublishAsync(name);
        await ResumeAsync("jun", new LinkTerms { AllowsIndexing = true });
        var maps = new Sitemaps(_studio.Services.GetRequiredService<IDbContextFactory<StudioDbContext>>(), _studio.Services.GetRequiredService<CommitWatch>(), _studio.Services.GetRequiredService<SiteAddress>(), TimeProvider.System) { PartSize = 2 };
        var parts = Addresses(System.Text.Encoding.UTF8.GetString(await maps.WriteIndexAsync()));
        Assert.That(parts, Is.EqualTo(new[] { 1, 2, 3, 4 }.Select(number => $"{Home}/sitemap/{number}.xml")));
        var listed = new List<string>();
        for (var number = 1; number <= parts.Count; number++) listed.AddRange(Addresses(System.Text.Encoding.UTF8.GetString((await maps.WritePartAsync(number))!)));
        Assert.That(listed, Is.EqualTo(new[] { "anna", "bela", "mara", "nora", "zoe-1" }.Select(name => $"{Home}/p/{name}").Append(Home + "/r/jun")));
    }

    [Test]
    public async Task Robots_read_public_pages_and_nothing_of_the_app()
    {
        var text = await TextAsync("studio.example.net", "/robots.txt");
        Assert.That(text, Does.Contain("Disallow: /\n").And.Contain("Allow: /p/\n").And.Contain($"Sitemap: {Home}/sitemap.xml"));
        Assert.That(text, Does.Not.Contain("/resumes").And.Not.Contain("/account"));
    }

    [Test]
    public async Task A_map_that_has_not_changed_is_not_sent_again()
    {
        var first = await GetAsync("studio.example.net", "/sitemap/1.xml");
        using var again = new HttpRequestMessage(HttpMethod.Get, "/sitemap/1.xml") { Headers = { Host = "studio.example.net", IfNoneMatch = { first.Headers.ETag! } } };
        Assert.That((await _robot.SendAsync(again)).StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
    }

    private static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    private static Diagnosis Working => new(DomainCause.None, "") { IsProven = true, PointsHere = true };

    private static CertificateDiagnosis NotIssued => new(CertificateCause.NotIssued, "Not there.");

    private static Diagnosis Gone => new(DomainCause.NoVerification, "Gone.") { PointsHere = true };

    private async Task<Guid> PublishAsync(string name)
    {
        var portfolio = await _studio.Services.GetRequiredService<PortfolioService>().CreateAsync(_owner, name, ExamplePortfolio.Create());
        await Publisher.RunAsync(_owner, portfolio, name, allowsIndexing: true);
        return portfolio;
    }

    private async Task<Guid> ResumeAsync(string slug, LinkTerms terms, string? password = null)
    {
        var resume = await _studio.Services.GetRequiredService<ResumeService>().CreateAsync(_owner, slug, ExamplePersons.Find("engineer").Create());
        await _studio.Services.GetRequiredService<PublishResume>().PublishPageAsync(_owner, resume, new LinkWish(terms, slug, password));
        return resume;
    }

    private async Task<Guid> AddDomainAsync(string host, bool isVerified = true, Guid? owner = null, Guid? portfolio = null)
    {
        var domain = CustomDomain.Claim(owner ?? _owner, HostName.Parse(host), withPartner: false, DomainRecordKind.Cname, Now);
        domain.LeadTo(portfolio is { } other ? other == Guid.Empty ? null : other : _portfolio);
        if (isVerified) domain.Take(Working, Now);
        await using var db = await PdfStudio.OpenAsync(_studio);
        db.Add(domain);
        await db.SaveChangesAsync();
        return domain.Id;
    }

    private async Task ChangeAsync(Guid id, Action<CustomDomain> change)
    {
        await using var db = await PdfStudio.OpenAsync(_studio);
        change(await db.Domains.Include(domain => domain.Held).SingleAsync(domain => domain.Id == id));
        await db.SaveChangesAsync();
    }

    private async Task<string> CanonicalAsync() => Canonical().Match(await TextAsync("studio.example.net", "/p/mara")).Groups[1].Value;

    private async Task<List<string>> ListedAsync()
    {
        var listed = new List<string>();
        foreach (var part in Addresses(await TextAsync("studio.example.net", "/sitemap.xml"))) listed.AddRange(Addresses(await TextAsync("studio.example.net", part[Home.Length..])));
        return listed;
    }

    private static List<string> Addresses(string map) => [.. XDocument.Parse(map).Descendants().Where(element => element.Name.LocalName == "loc").Select(element => element.Value)];

    private async Task<string> TextAsync(string host, string path) => await (await GetAsync(host, path)).Content.ReadAsStringAsync();

    private Task<HttpResponseMessage> GetAsync(string host, string path)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Host = host;
        return _robot.SendAsync(request);
    }

    [GeneratedRegex("<link rel=\"canonical\" href=\"([^\"]*)\">")]
    private static partial Regex Canonical();
}

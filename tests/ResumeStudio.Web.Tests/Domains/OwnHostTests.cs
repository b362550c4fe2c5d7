using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Core.Domains;
using ResumeStudio.Core.Portfolios.Examples;
using ResumeStudio.Data;
using ResumeStudio.Testing;
using ResumeStudio.Web.Features.Domains;
using ResumeStudio.Web.Features.Portfolios;
using ResumeStudio.Web.Features.Publishing;
using ResumeStudio.Web.Platform;
using ResumeStudio.Web.Tests.Pdf;

namespace ResumeStudio.Web.Tests.Domains;

/// <summary>What a domain of a person's own answers, and for which names the gateway may have certificates.</summary>
public sealed class OwnHostTests
{
    private const string Secret = "abcdefghijklmnopqrst1234";
    private StudioFactory _studio = null!;
    private HttpClient _visitor = null!;
    private Guid _owner;
    private Guid _portfolio;

    [SetUp]
    public async Task StartAsync()
    {
        _studio = new StudioFactory(settings: [("Site:Url", "https://studio.example.net"), ("Domains:Target", "pages.example.net"), ("Gateway:Secret", Secret), ("Dns:Servers", "127.0.0.1:9")]);
        _visitor = _studio.NewClient();
        (_owner, _portfolio) = await PublishAsync("mara");
    }

    [TearDown]
    public void Close()
    {
        _visitor.Dispose();
        _studio.Dispose();
    }

    private static Diagnosis Working { get; } = new(DomainCause.None, "") { IsProven = true, PointsHere = true };

    private DomainService Domains => _studio.Services.GetRequiredService<DomainService>();

    [Test]
    public async Task A_verified_domain_answers_the_portfolio_it_leads_to_and_nothing_else()
    {
        await AddAsync("www.example.org", isVerified: true, _portfolio);
        Assert.That(await TextAsync("WWW.Example.org.", "/"), Does.Contain("This is mara").And.Not.Contain("/p/mara"));
        foreach (var path in new[] { "/login", "/resumes", "/p/mara", "/webhooks/domain-ask/" + Secret, "/health" })
            Assert.That(await StatusAsync("www.example.org", path), Is.EqualTo(HttpStatusCode.NotFound), path);
    }

    [Test]
    public async Task Who_asks_for_one_unknown_host_after_the_other_waits_and_known_hosts_still_answer()
    {
        await AddAsync("www.example.org", isVerified: true, _portfolio);
        Assert.That(await StatusAsync("www.example.org", "/"), Is.EqualTo(HttpStatusCode.OK));
        var answers = new List<HttpStatusCode>();
        for (var number = 0; number < 62; number++) answers.Add(await StatusAsync($"unknown{number}.example.org", "/"));
        Assert.That(answers, Has.Some.EqualTo(HttpStatusCode.NotFound).And.Some.EqualTo(HttpStatusCode.TooManyRequests));
        Assert.That(await StatusAsync("www.example.org", "/"), Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task A_domain_that_is_only_claimed_or_leads_nowhere_answers_nothing()
    {
        await AddAsync("claimed.example.org", isVerified: false, _portfolio);
        await AddAsync("nowhere.example.org", isVerified: true, null);
        foreach (var host in new[] { "claimed.example.org", "nowhere.example.org", "unknown.example.org" })
        {
            Assert.That(await StatusAsync(host, "/"), Is.EqualTo(HttpStatusCode.NotFound), host);
            Assert.That(await AskAsync(host), Is.EqualTo(HttpStatusCode.NotFound), host);
        }
    }

    [Test]
    public async Task Each_decision_binds_from_the_next_request()
    {
        var id = await AddAsync("www.example.org", isVerified: true, _portfolio);
        await TextAsync("www.example.org", "/");
        await Domains.LeadAsync(_owner, id, null);
        Assert.That(await StatusAsync("www.example.org", "/"), Is.EqualTo(HttpStatusCode.NotFound));
        await Domains.LeadAsync(_owner, id, _portfolio);
        Assert.That(await StatusAsync("www.example.org", "/"), Is.EqualTo(HttpStatusCode.OK));
        await _studio.Services.GetRequiredService<PublishPortfolio>().CloseAsync(_owner, _portfolio);
        Assert.That(await StatusAsync("www.example.org", "/"), Is.EqualTo(HttpStatusCode.NotFound));
        await _studio.Services.GetRequiredService<PublishPortfolio>().RunAsync(_owner, _portfolio, "mara", allowsIndexing: true);
        Assert.That(await StatusAsync("www.example.org", "/"), Is.EqualTo(HttpStatusCode.OK));
        await Domains.ReleaseAsync(_owner, id);
        Assert.That(await StatusAsync("www.example.org", "/"), Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task The_partner_leads_to_the_main_name_for_good_once_both_lead_here()
    {
        var id = await AddAsync("www.example.org", isVerified: true, _portfolio, withPartner: true);
        var answer = await GetAsync("example.org", "/feed.xml?from=reader&x=%2F");
        Assert.That((answer.StatusCode, answer.Headers.Location?.OriginalString), Is.EqualTo((HttpStatusCode.PermanentRedirect, "https://www.example.org/feed.xml?from=reader&x=%2F")));
        Assert.That((await GetAsync("Example.ORG.", "/")).Headers.Location?.OriginalString, Is.EqualTo("https://www.example.org/"));
        Assert.That(await StatusAsync("example.org", "/login"), Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await StatusAsync("www.example.org", "/"), Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await AskAsync("example.org"), Is.EqualTo(HttpStatusCode.OK), "It needs a certificate to send anybody on.");
        await ChangeAsync(id, domain => domain.Take(Working with { PointsHere = false, Here = ["example.org"] }, TimeProvider.System.GetUtcNow()));
        Assert.That(await StatusAsync("example.org", "/"), Is.EqualTo(HttpStatusCode.OK), "There is nowhere to send anybody on to.");
    }

    [Test]
    public async Task Two_portfolios_under_mixed_hosts_never_get_each_others_bytes()
    {
        var (other, theirs) = await PublishAsync("nora");
        await AddAsync("www.example.org", isVerified: true, _portfolio);
        await AddAsync("nora.example.com", isVerified: true, theirs, owner: other);
        string[] maras = ["www.example.org", "WWW.EXAMPLE.ORG", "www.example.org.", "www.example.org:8443", "mara.studio.example.net"], noras = ["nora.example.com", "Nora.Example.com.", "nora.example.com:443", "nora.studio.example.net", "NORA.studio.example.net."];
        var tags = new[] { await TagAsync(maras[0]), await TagAsync(noras[0]) };
        var answers = await Task.WhenAll(Enumerable.Range(0, 120).Select(async turn =>
        {
            var (name, hosts, foreign) = turn % 2 == 0 ? ("mara", maras, tags[1]) : ("nora", noras, tags[0]);
            var host = hosts[turn / 2 % hosts.Length];
            // What a browser holds of the other one, and what poisoned headers say, change nothing.
            var answer = await GetAsync(host, turn % 3 == 0 ? "/feed.xml" : "/", ("If-None-Match", foreign), ("X-Forwarded-Host", turn % 2 == 0 ? noras[0] : maras[0]), ("Forwarded", "host=" + (turn % 2 == 0 ? noras[0] : maras[0])), ("X-Original-Host", noras[0]));
            return (host, answer.StatusCode, IsOwn: (await answer.Content.ReadAsStringAsync()) is var text && text.Contains("This is " + name, StringComparison.Ordinal) && !text.Contains("This is " + (name == "mara" ? "nora" : "mara"), StringComparison.Ordinal));
        }));
        Assert.That(answers.Where(answer => answer.StatusCode is not HttpStatusCode.OK || !answer.IsOwn), Is.Empty);
    }

    [TestCase("localhost")]
    [TestCase("127.0.0.1")]
    [TestCase("[::1]:443")]
    [TestCase("0x7f.0.0.1")]
    [TestCase("xn--80ak6aa92e.com")]
    [TestCase("www.example.org.evil.example")]
    [TestCase("www.example.org%00.evil.example")]
    [TestCase("_cvgen-verification.www.example.org")]
    public async Task Hosts_that_resemble_a_served_one_or_are_none_answer_nothing(string host)
    {
        await AddAsync("www.example.org", isVerified: true, _portfolio);
        Assert.That(await StatusAsync(host, "/"), Is.AnyOf(HttpStatusCode.NotFound, HttpStatusCode.BadRequest));
    }

    [Test]
    public async Task Names_change_places_from_the_next_request_and_one_that_is_left_out_ends()
    {
        var id = await AddAsync("www.example.org", isVerified: true, _portfolio, withPartner: true);
        await TextAsync("example.org", "/");
        await ChangeAsync(id, domain => domain.Arrange(HostName.Parse("example.org"), true, DomainRecordKind.Cname, TimeProvider.System.GetUtcNow()));
        Assert.That((await GetAsync("www.example.org", "/")).Headers.Location?.OriginalString, Is.EqualTo("https://example.org/"));
        Assert.That(await TextAsync("example.org", "/"), Does.Contain("This is mara").And.Contain("<link rel=\"canonical\" href=\"https://example.org/\">"));
        await ChangeAsync(id, domain => domain.Arrange(HostName.Parse("example.org"), false, DomainRecordKind.Cname, TimeProvider.System.GetUtcNow()));
        Assert.That((await StatusAsync("www.example.org", "/"), await AskAsync("www.example.org")), Is.EqualTo((HttpStatusCode.NotFound, HttpStatusCode.NotFound)));
    }

    [Test]
    public async Task Nobody_leads_a_domain_to_a_portfolio_that_is_not_theirs_or_changes_somebody_elses()
    {
        var (other, theirs) = await PublishAsync("nora");
        var id = await AddAsync("www.example.org", isVerified: true, _portfolio);
        Assert.That(async () => await Domains.LeadAsync(_owner, id, theirs), Throws.TypeOf<NotFoundException>());
        Assert.That(async () => await Domains.LeadAsync(other, id, theirs), Throws.TypeOf<NotFoundException>());
    }

    [Test]
    public async Task Certificates_are_for_the_site_open_portfolios_and_verified_domains_only()
    {
        await AddAsync("www.example.org", isVerified: true, _portfolio);
        foreach (var host in new[] { "studio.example.net", "mara.studio.example.net", "MARA.studio.example.net.", "www.example.org" })
            Assert.That(await AskAsync(host), Is.EqualTo(HttpStatusCode.OK), host);
        foreach (var host in new[] { "nobody.studio.example.net", "a.mara.studio.example.net", "example.org", "192.0.2.7", "", new string('a', 300) })
            Assert.That(await AskAsync(host), Is.EqualTo(HttpStatusCode.NotFound), host);
    }

    [TestCase("/webhooks/domain-ask?domain=studio.example.net")]
    [TestCase("/webhooks/domain-ask/wrong?domain=studio.example.net")]
    public async Task Only_the_gateway_is_answered(string path) => Assert.That(await StatusAsync("studio.example.net", path), Is.EqualTo(HttpStatusCode.NotFound));

    [Test]
    public async Task New_names_of_one_person_are_limited_and_known_ones_are_not()
    {
        var ask = _studio.Services.GetRequiredService<CertificateAsk>();
        var publisher = _studio.Services.GetRequiredService<PublishPortfolio>();
        var answers = new List<bool>();
        for (var name = 1; name <= 21; name++)
        {
            await publisher.RunAsync(_owner, _portfolio, $"mara-{name}", allowsIndexing: true);
            answers.Add(await ask.MayHaveAsync($"mara-{name}.studio.example.net"));
        }

        Assert.That(answers.Take(20), Is.All.True);
        Assert.That((answers[20], ask.IsLimited("mara-21.studio.example.net"), ask.IsLimited("mara-1.studio.example.net")), Is.EqualTo((false, true, false)));
        await publisher.RunAsync(_owner, _portfolio, "mara-1", allowsIndexing: true);
        Assert.That(await ask.MayHaveAsync("mara-1.studio.example.net"), Is.True);
    }

    [Test]
    public async Task A_restart_does_not_begin_the_count_of_new_names_anew()
    {
        var (contexts, clock) = (_studio.Services.GetRequiredService<IDbContextFactory<StudioDbContext>>(), new SteppedClock());
        for (var name = 1; name <= CertificateGrant.MostPerDay; name++) Assert.That(await new CertificateGrants(contexts, clock).HasAsync($"mara-{name}.example.org", _owner), Is.True);
        var restarted = new CertificateGrants(contexts, clock);
        Assert.That((await restarted.HasAsync("new.example.org", _owner), await restarted.HasAsync("mara-1.example.org", _owner)), Is.EqualTo((false, true)));
        clock.Advance(CertificateGrant.Day);
        Assert.That((await restarted.HasAsync("new.example.org", _owner), restarted.IsLimited("new.example.org")), Is.EqualTo((true, false)));
    }

    [Test]
    public async Task A_flood_of_invented_names_seldom_reads_the_database_and_no_name_stays_unknown()
    {
        var (clock, services) = (new SteppedClock(), _studio.Services);
        var (contexts, commits, site) = (new CountedContexts(services.GetRequiredService<IDbContextFactory<StudioDbContext>>()), services.GetRequiredService<CommitWatch>(), services.GetRequiredService<SiteAddress>());
        var names = new AskedNames(new(contexts, commits, clock), new(contexts, commits, clock), site, new(clock), new(commits, clock));
        for (var turn = 0; turn < 50; turn++) Assert.That(await names.FindOwnerAsync("nora.studio.example.net"), Is.Null);
        Assert.That(contexts.Made, Is.EqualTo(1), "the same name again and again");
        for (var turn = 0; turn < 1000; turn++) await names.FindOwnerAsync($"invented-{turn}.example.org");
        Assert.That(contexts.Made, Is.EqualTo(200), "each time another name, all in one second");
        clock.Advance(TimeSpan.FromSeconds(1));
        var (nora, _) = await PublishAsync("nora");
        Assert.That(await names.FindOwnerAsync("nora.studio.example.net"), Is.EqualTo(nora), "the commit drops the no");
    }

    private sealed class CountedContexts(IDbContextFactory<StudioDbContext> contexts) : IDbContextFactory<StudioDbContext>
    {
        public int Made { get; private set; }

        public StudioDbContext CreateDbContext()
        {
            Made++;
            return contexts.CreateDbContext();
        }
    }

    private async Task<(Guid Owner, Guid Portfolio)> PublishAsync(string name)
    {
        var owner = (await _studio.AddUserAsync()).Id;
        var document = ExamplePortfolio.Create();
        document.Tagline = "This is " + name;
        var portfolio = await _studio.Services.GetRequiredService<PortfolioService>().CreateAsync(owner, "Site", document);
        await _studio.Services.GetRequiredService<PublishPortfolio>().RunAsync(owner, portfolio, name, allowsIndexing: true);
        return (owner, portfolio);
    }

    private async Task<Guid> AddAsync(string host, bool isVerified, Guid? portfolio, bool withPartner = false, Guid? owner = null)
    {
        var domain = CustomDomain.Claim(owner ?? _owner, HostName.Parse(host, null), withPartner, DomainRecordKind.Cname, TimeProvider.System.GetUtcNow());
        domain.LeadTo(portfolio);
        if (isVerified) domain.Take(Working with { Here = [.. domain.Hosts.Select(name => name.Ascii)] }, TimeProvider.System.GetUtcNow());
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

    private Task<HttpStatusCode> AskAsync(string host) => StatusAsync("studio.example.net", $"/webhooks/domain-ask/{Secret}?domain={Uri.EscapeDataString(host)}");

    private async Task<HttpStatusCode> StatusAsync(string host, string path) => (await GetAsync(host, path)).StatusCode;

    private async Task<string> TextAsync(string host, string path) => await (await GetAsync(host, path)).Content.ReadAsStringAsync();

    private async Task<string> TagAsync(string host) => (await GetAsync(host, "/")).Headers.ETag!.ToString();

    private Task<HttpResponseMessage> GetAsync(string host, string path, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Host", host);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return _visitor.SendAsync(request);
    }
}

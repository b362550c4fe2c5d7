using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Core.Portfolios.Examples;
using ResumeStudio.Web.Features.Portfolios;
using ResumeStudio.Web.Features.Publishing;

namespace ResumeStudio.Web.Tests.Publishing;

/// <summary>What the hosts of portfolios answer, and what they do not.</summary>
public sealed class SiteHostTests
{
    private StudioFactory _studio = null!;
    private HttpClient _visitor = null!;

    [OneTimeSetUp]
    public async Task PublishAsync()
    {
        _studio = new StudioFactory(settings: [("Site:Url", "https://studio.example.com"), ("Smtp:Host", "127.0.0.1"), ("Smtp:From", "studio@example.com")]);
        _visitor = _studio.NewClient();
        foreach (var name in new[] { "mara", "nora" }) await PublishAsync(name);
    }

    [OneTimeTearDown]
    public void Close()
    {
        _visitor.Dispose();
        _studio.Dispose();
    }

    [TestCase("mara.studio.example.com")]
    [TestCase("MARA.Studio.Example.com")]
    [TestCase("mara.studio.example.com.")]
    [TestCase("mara.studio.example.com:8443")]
    public async Task A_host_answers_its_portfolio_with_files_from_the_root(string host)
    {
        var html = await (await GetAsync(host, "/")).Content.ReadAsStringAsync();
        Assert.That(html, Does.Contain("<h1").And.Contain("This is mara").And.Not.Contain("This is nora"));
        Assert.That(html, Does.Not.Contain("=\"/p/mara").And.Not.Contain("(\"/p/mara"));
        Assert.That((await GetAsync(host, "/feed.xml")).StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [TestCase("/p/nora")]
    [TestCase("/p/mara")]
    [TestCase("/login")]
    [TestCase("/resumes")]
    [TestCase("/health")]
    [TestCase("/_blazor/negotiate")]
    [TestCase("/_framework/blazor.web.js")]
    [TestCase("/css/tokens.css")]
    [TestCase("/r/mara")]
    [TestCase("/media/../login")]
    public async Task It_answers_nothing_else(string path)
    {
        var answer = await GetAsync("mara.studio.example.com", path);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(answer.Headers.Contains("Set-Cookie"), Is.False);
    }

    [Test]
    public async Task Fonts_are_part_of_it()
    {
        var html = await (await GetAsync("mara.studio.example.com", "/")).Content.ReadAsStringAsync();
        var font = html[html.IndexOf("/fonts/", StringComparison.Ordinal)..].Split('"', ')')[0];
        Assert.That((await GetAsync("mara.studio.example.com", font)).StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [TestCase("nobody.studio.example.com")]
    [TestCase("mara.nora.studio.example.com")]
    [TestCase("evil.example.org")]
    [TestCase("studio.example.com.evil.example.org")]
    [TestCase("192.0.2.7")]
    public async Task Other_hosts_answer_nothing(string host) => Assert.That((await GetAsync(host, "/")).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));

    [Test]
    public async Task A_forwarded_host_is_not_believed()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://studio.example.com/p/mara") { Headers = { { "X-Forwarded-Host", "nora.studio.example.com" } } };
        var html = await (await _visitor.SendAsync(request)).Content.ReadAsStringAsync();
        Assert.That(html, Does.Contain("This is mara").And.Not.Contain("This is nora"));
    }

    [Test]
    public async Task Hosts_in_turns_never_get_each_others_pages()
    {
        var pages = await Task.WhenAll(Enumerable.Range(0, 60).Select(async turn =>
        {
            var name = turn % 2 == 0 ? "mara" : "nora";
            return (Name: name, Html: await (await GetAsync(name + ".studio.example.com", "/")).Content.ReadAsStringAsync());
        }));
        Assert.That(pages.Where(page => !page.Html.Contains("This is " + page.Name, StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public async Task Who_comes_too_often_is_told_so_there_too()
    {
        using var studio = new StudioFactory(settings: [("Site:Url", "https://studio.example.com"), ("Smtp:Host", "127.0.0.1"), ("Smtp:From", "studio@example.com"), ("Sharing:VisitsPerMinute", "10")]);
        using var visitor = studio.NewClient();
        visitor.DefaultRequestHeaders.Host = "nobody.studio.example.com";
        for (var visit = 0; visit < 10; visit++) await visitor.GetAsync("/");
        var answer = await visitor.GetAsync("/");
        Assert.That((answer.StatusCode, answer.Headers.RetryAfter is not null), Is.EqualTo((HttpStatusCode.TooManyRequests, true)));
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.StartWith("Too many visits"));
    }

    [Test]
    public async Task The_site_itself_answers_as_before() => Assert.That((await GetAsync("studio.example.com", "/login")).StatusCode, Is.EqualTo(HttpStatusCode.OK));

    private async Task PublishAsync(string name)
    {
        var owner = (await _studio.AddUserAsync()).Id;
        var document = ExamplePortfolio.Create();
        document.Tagline = "This is " + name;
        var portfolio = await _studio.Services.GetRequiredService<PortfolioService>().CreateAsync(owner, "Site", document);
        await _studio.Services.GetRequiredService<PublishPortfolio>().RunAsync(owner, portfolio, name, allowsIndexing: true);
    }

    private Task<HttpResponseMessage> GetAsync(string host, string path)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Host = host;
        return _visitor.SendAsync(request);
    }
}

using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ResumeStudio.Core.Portfolios.Examples;
using ResumeStudio.Core.Resumes.Examples;
using ResumeStudio.Core.Sharing;
using ResumeStudio.Testing;
using ResumeStudio.Testing.Countries;
using ResumeStudio.Web.Features.Portfolios;
using ResumeStudio.Web.Features.Publishing;
using ResumeStudio.Web.Features.Resumes;
using ResumeStudio.Web.Features.Sharing;
using ResumeStudio.Web.Tests.Pdf;

namespace ResumeStudio.Web.Tests.Publishing;

/// <summary>Countries of visitors: counted with a database on this machine, and never in anybody's way.</summary>
public sealed class CountryCountTests
{
    private string _folder = null!;

    [SetUp]
    public void Make() => _folder = Directory.CreateTempSubdirectory("studio-countries-").FullName;

    [TearDown]
    public void Remove() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task Portfolios_and_links_count_countries_apart_from_hosts()
    {
        using var studio = Start(CountryFile.Write(28, 6, ("192.0.2.0/24", "DE"), ("198.51.100.0/24", "SE")));
        var (owner, publication, link) = await PublishAsync(studio);
        foreach (var address in new[] { "192.0.2.1", "192.0.2.2", "198.51.100.1", "203.0.113.1" })
            foreach (var path in new[] { "/p/mara", "/r/mara" })
                await VisitAsync(studio, path, address);
        foreach (var counter in studio.Services.GetServices<ICounts>()) await counter.WriteAsync();
        var sites = await studio.Services.GetRequiredService<SiteCounter>().ReadCountriesAsync(owner, publication, DateOnly.MinValue);
        var links = await studio.Services.GetRequiredService<LinkService>().ReadCountriesAsync(owner, link, DateOnly.MinValue);
        Assert.That(sites.Select(count => (count.Place, count.Views)), Is.EquivalentTo(new[] { ("DE", 2), ("SE", 1) }));
        Assert.That(links.Select(count => (count.Country, count.Views)), Is.EquivalentTo(new[] { ("DE", 2), ("SE", 1) }));
        Assert.That(await studio.Services.GetRequiredService<SiteCounter>().ReadCountriesAsync(Guid.CreateVersion7(), publication, DateOnly.MinValue), Is.Empty);
    }

    [TestCase("")]
    [TestCase("this is no database")]
    [TestCase(null)]
    public async Task A_missing_or_damaged_file_costs_one_line_in_the_log_and_no_view(string? content)
    {
        var log = new LogLines();
        using var studio = Start(content is null ? null : System.Text.Encoding.UTF8.GetBytes(content));
        studio.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
        await PublishAsync(studio);
        for (var visitor = 1; visitor < 4; visitor++) await VisitAsync(studio, "/p/mara", $"192.0.2.{visitor}");
        await studio.Services.GetRequiredService<SiteCounter>().WriteAsync();
        await using var db = await studio.OpenAsync();
        Assert.That(((await db.SiteDays.SingleAsync()).Views, await db.SiteCountries.CountAsync()), Is.EqualTo((3, 0)));
        Assert.That(log.Lines.Where(line => line.Contains("No countries are counted")), Has.Exactly(1).Items);
        Assert.That(log.Lines, Has.None.Contains("192.0.2."));
    }

    private StudioFactory Start(byte[]? file)
    {
        var path = Path.Combine(_folder, "countries.mmdb");
        if (file is not null) File.WriteAllBytes(path, file);
        return new StudioFactory(settings: ("Statistics:CountryDatabase", path)) { Replace = services => services.AddSingleton<IStartupFilter, ClaimedAddress>() };
    }

    private static async Task<(Guid Owner, Guid Publication, Guid Link)> PublishAsync(StudioFactory studio)
    {
        var owner = (await studio.AddUserAsync()).Id;
        var portfolio = await studio.Services.GetRequiredService<PortfolioService>().CreateAsync(owner, "Site", ExamplePortfolio.Create());
        var publisher = studio.Services.GetRequiredService<PublishPortfolio>();
        await publisher.RunAsync(owner, portfolio, "mara", allowsIndexing: true);
        var resume = await studio.Services.GetRequiredService<ResumeService>().CreateAsync(owner, "Engineer", ExamplePersons.Find("engineer").Create());
        await studio.Services.GetRequiredService<PublishResume>().PublishPageAsync(owner, resume, new(new LinkTerms(), "mara"));
        return (owner, (await publisher.ReadAsync(owner, portfolio)).Publication!.Id, (await studio.Services.GetRequiredService<LinkService>().ReadAsync(owner, resume)).Page!.Link.Id);
    }

    private static async Task VisitAsync(StudioFactory studio, string path, string address)
    {
        using var visitor = studio.NewClient();
        visitor.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0");
        visitor.DefaultRequestHeaders.Add("Test-Address", address);
        Assert.That((await visitor.GetAsync(path)).StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    /// <summary>Stands in for the network: a test says where it comes from.</summary>
    private sealed class ClaimedAddress : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, rest) =>
            {
                if (IPAddress.TryParse(context.Request.Headers["Test-Address"], out var address)) context.Connection.RemoteIpAddress = address;
                return rest(context);
            });
            next(app);
        };
    }
}

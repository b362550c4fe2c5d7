using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ResumeStudio.Core.Domains;
using ResumeStudio.Core.Email;
using ResumeStudio.Core.Portfolios.Examples;
using ResumeStudio.Testing;
using ResumeStudio.Web.Features.Domains;
using ResumeStudio.Web.Features.Portfolios;
using ResumeStudio.Web.Features.Publishing;
using ResumeStudio.Web.Tests.Pdf;

namespace ResumeStudio.Web.Tests.Domains;

/// <summary>The whole way of a visitor: a certificate made on demand by a real gateway, and the portfolio behind it.</summary>
public sealed class RealGatewayTests
{
    [Test]
    public async Task Served_names_get_a_certificate_and_their_page_and_others_get_neither()
    {
        await using var studio = new StudioFactory(settings: [("Site:Url", "https://studio.example.net"), ("Gateway:Addresses", "127.0.0.1,::1"), ("Smtp:Host", "127.0.0.1"), ("Smtp:From", "studio@example.net")]);
        studio.UseKestrel(0);
        studio.StartServer();
        await PublishAsync(studio);
        await using var gateway = await GatewayProcess.StartAsync(studio.ClientOptions.BaseAddress.Authority);
        using var visitor = gateway.NewClient();
        var page = await visitor.GetAsync("https://mara.studio.example.net/");
        Assert.That((page.StatusCode, (await page.Content.ReadAsStringAsync()).Contains("Tidemark", StringComparison.Ordinal)), Is.EqualTo((HttpStatusCode.OK, true)));
        using var poisoned = new HttpRequestMessage(HttpMethod.Get, "https://studio.example.net/login") { Headers = { { "X-Forwarded-Host", "mara.studio.example.net" }, { "X-Forwarded-For", "192.0.2.7" } } };
        Assert.That(await (await visitor.SendAsync(poisoned)).Content.ReadAsStringAsync(), Does.Contain("Log in").And.Not.Contain("Tidemark"));
        Assert.That((await visitor.GetAsync("https://mara.studio.example.net/login")).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That((await visitor.GetAsync("https://studio.example.net/login")).StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That((await visitor.GetAsync("https://studio.example.net/webhooks/domain-ask?domain=mara.studio.example.net")).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        foreach (var host in new[] { "nobody.studio.example.net", "www.example.org" })
            Assert.That(async () => await visitor.GetAsync($"https://{host}/"), Throws.TypeOf<HttpRequestException>(), host);
    }

    [Test]
    public async Task The_certificate_of_a_domain_is_made_and_found_by_our_own_handshake_and_one_that_is_missing_is_told()
    {
        GatewayProcess? gateway = null;
        var clock = new AdjustableClock();
        await using var studio = StudioSeeing(() => gateway!, clock);
        studio.UseKestrel(0);
        studio.StartServer();
        var (owner, portfolio) = await PublishAsync(studio);
        await using (gateway = await GatewayProcess.StartAsync(studio.ClientOptions.BaseAddress.Authority))
        {
            var (served, nowhere) = (await AddDomainAsync(studio, owner, "www.example.org", portfolio), await AddDomainAsync(studio, owner, "www.example.com", null));
            await Checks(studio).RunAsync();
            Assert.That(await CertificateAsync(studio, nowhere), Is.EqualTo((CertificateState.None, CertificateCause.LeadsNowhere, "")));
            Assert.That(await CertificateAsync(studio, served), Is.EqualTo((CertificateState.Active, CertificateCause.None, "Caddy Local Authority - ECC Intermediate")));
            using var visitor = gateway.NewClient();
            Assert.That(await visitor.GetStringAsync("https://www.example.org/"), Does.Contain("Tidemark"));
        }

        await PassAsync(studio, clock, TimeSpan.FromHours(12), times: 3);
        await using var db = await PdfStudio.OpenAsync(studio);
        Assert.That((await db.DomainHosts.SingleAsync(host => host.Name == "www.example.org")).Certificate, Has.Property("State").EqualTo(CertificateState.Failed).And.Property("Cause").EqualTo(CertificateCause.NoAnswer));
        Assert.That(await db.Set<OutgoingMail>().Select(mail => mail.Subject).ToListAsync(), Is.EqualTo(new[] { "The certificate of www.example.org fails" }));
    }

    [Test]
    public async Task Without_an_address_of_the_gateway_nothing_is_looked_at()
    {
        await using var studio = new StudioFactory(settings: [("Domains:Target", "pages.example.net")]);
        var (owner, portfolio) = await PublishAsync(studio);
        var id = await AddDomainAsync(studio, owner, "www.example.org", portfolio);
        await Checks(studio).RunAsync();
        Assert.That(await CertificateAsync(studio, id), Is.EqualTo((CertificateState.Issuing, CertificateCause.None, "")));
        using var client = await studio.NewClientAsync(await UserAsync(studio, owner));
        Assert.That(await client.GetStringAsync("/portfolios/domains"), Does.Contain("Not checked here"));
    }

    // The gateway's address is known only after the program's own.
    private static StudioFactory StudioSeeing(Func<GatewayProcess> gateway, TimeProvider clock) => new(settings:
        [("Site:Url", "https://studio.example.net"), ("Gateway:Addresses", "127.0.0.1,::1"), ("Domains:Target", "pages.example.net"), ("Smtp:Host", "127.0.0.1"), ("Smtp:Port", "1"), ("Smtp:From", "studio@example.net")])
    {
        Replace = services => services.Replace(ServiceDescriptor.Singleton(clock)).Replace(ServiceDescriptor.Singleton(_ => new GatewayHandshake(Settings(gateway())) { Patience = TimeSpan.FromSeconds(10) })),
    };

    private static async Task PassAsync(StudioFactory studio, AdjustableClock clock, TimeSpan time, int times)
    {
        for (var turn = 0; turn < times; turn++)
        {
            clock.Advance(time);
            await Checks(studio).RunAsync();
        }
    }

    private static CheckCertificates Checks(StudioFactory studio) => studio.Services.GetRequiredService<CheckCertificates>();

    private static IConfiguration Settings(GatewayProcess gateway) =>
        new ConfigurationBuilder().AddInMemoryCollection([new("Gateway:TlsAddress", $"127.0.0.1:{gateway.Port}"), new("Gateway:TlsRoot", gateway.RootFile)]).Build();

    private static async Task<(Guid Owner, Guid Portfolio)> PublishAsync(StudioFactory studio)
    {
        var owner = (await studio.AddUserAsync()).Id;
        var portfolio = await studio.Services.GetRequiredService<PortfolioService>().CreateAsync(owner, "Site", ExamplePortfolio.Create());
        await studio.Services.GetRequiredService<PublishPortfolio>().RunAsync(owner, portfolio, "mara", allowsIndexing: true);
        return (owner, portfolio);
    }

    private static async Task<Guid> AddDomainAsync(StudioFactory studio, Guid owner, string host, Guid? portfolio)
    {
        var now = TimeProvider.System.GetUtcNow();
        var domain = CustomDomain.Claim(owner, HostName.Parse(host), withPartner: false, DomainRecordKind.Cname, now);
        domain.LeadTo(portfolio);
        domain.Take(new Diagnosis(DomainCause.None, "") { IsProven = true, PointsHere = true }, now);
        await using var db = await PdfStudio.OpenAsync(studio);
        db.Add(domain);
        await db.SaveChangesAsync();
        return domain.Id;
    }

    private static async Task<(CertificateState State, CertificateCause Cause, string Issuer)> CertificateAsync(StudioFactory studio, Guid domain)
    {
        await using var db = await PdfStudio.OpenAsync(studio);
        var found = (await db.DomainHosts.SingleAsync(host => host.DomainId == domain)).Certificate;
        return (found.State, found.Cause, found.Issuer);
    }

    private static async Task<Data.Accounts.User> UserAsync(StudioFactory studio, Guid id)
    {
        await using var db = await PdfStudio.OpenAsync(studio);
        return (await db.Users.FindAsync(id))!;
    }
}

using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Core.Portfolios.Examples;
using ResumeStudio.Testing;
using ResumeStudio.Web.Features.Portfolios;
using ResumeStudio.Web.Features.Publishing;

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
        var owner = (await studio.AddUserAsync()).Id;
        var portfolio = await studio.Services.GetRequiredService<PortfolioService>().CreateAsync(owner, "Site", ExamplePortfolio.Create());
        await studio.Services.GetRequiredService<PublishPortfolio>().RunAsync(owner, portfolio, "mara", allowsIndexing: true);
        await using var gateway = await GatewayProcess.StartAsync(studio.ClientOptions.BaseAddress.Authority);
        using var visitor = gateway.NewClient();
        var page = await visitor.GetAsync("https://mara.studio.example.net/");
        Assert.That((page.StatusCode, (await page.Content.ReadAsStringAsync()).Contains("Tidemark", StringComparison.Ordinal)), Is.EqualTo((HttpStatusCode.OK, true)));
        Assert.That((await visitor.GetAsync("https://mara.studio.example.net/login")).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That((await visitor.GetAsync("https://studio.example.net/login")).StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That((await visitor.GetAsync("https://studio.example.net/webhooks/domain-ask?domain=mara.studio.example.net")).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        foreach (var host in new[] { "nobody.studio.example.net", "www.example.org" })
            Assert.That(async () => await visitor.GetAsync($"https://{host}/"), Throws.TypeOf<HttpRequestException>(), host);
    }
}

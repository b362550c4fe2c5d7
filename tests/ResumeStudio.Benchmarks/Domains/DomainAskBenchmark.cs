using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Benchmarks.Sharing;
using ResumeStudio.Core.Domains;
using ResumeStudio.Core.Portfolios.Examples;
using ResumeStudio.Data;
using ResumeStudio.Data.Accounts;
using ResumeStudio.Web.Features.Portfolios;
using ResumeStudio.Web.Features.Publishing;

namespace ResumeStudio.Benchmarks.Domains;

/// <summary>The gateway's question whether a name may have a certificate: for a served name of ours, a verified domain of a person's own, names that nobody has, and right after a publish.</summary>
public sealed class DomainAskBenchmark : IBenchmark
{
    private const int Runs = 2000, WarmUps = 200, Publishes = 60;

    public string Name => "domain-ask";

    public async Task RunAsync(TextWriter output, CancellationToken stop = default)
    {
        await using var host = new StudioHost();
        await using var bare = await BareServer.StartAsync([1]);
        using var client = new HttpClient();
        var (owner, portfolio) = await AddAsync(host);
        var publisher = host.Services.GetRequiredService<PublishPortfolio>();
        var ask = host.ClientOptions.BaseAddress + "webhooks/domain-ask?domain=";
        var site = host.ClientOptions.BaseAddress.Host;
        Series limit = new("bare server, from its output cache"), served = new("a name below ours that is served"), own = new("a verified domain of a person's own"), unknown = new("a name below ours that nobody has"), invented = new("a foreign name, each time another one"), fresh = new("a served name, right after a publish");
        await CheckAsync(client, ask, stop);
        // Time goes on, because unknown names are limited by the second.
        for (var run = -WarmUps; run < Runs; run++, host.Clock.Advance(TimeSpan.FromMilliseconds(10)))
        {
            await limit.TimeAsync(() => client.GetAsync(bare.Address, stop), run >= 0);
            await served.TimeAsync(() => client.GetAsync($"{ask}mara.{site}", stop), run >= 0);
            await own.TimeAsync(() => client.GetAsync(ask + "www.example.org", stop), run >= 0);
            await unknown.TimeAsync(() => client.GetAsync($"{ask}nobody.{site}", stop), run >= 0);
            await invented.TimeAsync(() => client.GetAsync($"{ask}invented-{run + WarmUps}.example.com", stop), run >= 0);
        }

        for (var run = 0; run < Publishes; run++)
        {
            await publisher.RunAsync(owner, portfolio, "mara", allowsIndexing: true, stop);
            await fresh.TimeAsync(() => client.GetAsync($"{ask}mara.{site}", stop));
        }

        Table.Print(output, Name, [limit, served, own, unknown, invented, fresh]);
    }

    /// <summary>What is measured must be a yes for the one and a no for the other.</summary>
    private static async Task CheckAsync(HttpClient client, string ask, CancellationToken stop)
    {
        foreach (var (name, status) in new[] { ("www.example.org", HttpStatusCode.OK), ("invented.example.com", HttpStatusCode.NotFound) })
            if ((await client.GetAsync(ask + name, stop)).StatusCode is var answer && answer != status) throw new InvalidOperationException($"{name} is answered with {answer}.");
    }

    /// <summary>A domain as it is once its records were found.</summary>
    private static async Task VerifyAsync(StudioHost host, Guid owner, Guid portfolio, string name)
    {
        var domain = CustomDomain.Claim(owner, HostName.Parse(name, null), withPartner: false, DomainRecordKind.Cname, host.Clock.GetUtcNow());
        domain.LeadTo(portfolio);
        domain.Take(new(DomainCause.None, "") { IsProven = true, PointsHere = true, Here = [name] }, host.Clock.GetUtcNow());
        await using var db = await host.Services.GetRequiredService<IDbContextFactory<StudioDbContext>>().CreateDbContextAsync();
        db.Add(domain);
        await db.SaveChangesAsync();
    }

    private static async Task<(Guid Owner, Guid Portfolio)> AddAsync(StudioHost host)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var user = new User { UserName = "mara", Email = "mara@example.com", FullName = "Mara Lindqvist", EmailConfirmed = true };
        await scope.ServiceProvider.GetRequiredService<UserManager<User>>().CreateAsync(user, "Correct-horse-9-battery");
        var portfolio = await host.Services.GetRequiredService<PortfolioService>().CreateAsync(user.Id, "Site", ExamplePortfolio.Create());
        await host.Services.GetRequiredService<PublishPortfolio>().RunAsync(user.Id, portfolio, "mara", allowsIndexing: true);
        await VerifyAsync(host, user.Id, portfolio, "www.example.org");
        return (user.Id, portfolio);
    }
}

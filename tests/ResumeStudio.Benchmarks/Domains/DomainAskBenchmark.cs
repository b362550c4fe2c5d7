using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Benchmarks.Sharing;
using ResumeStudio.Core.Portfolios.Examples;
using ResumeStudio.Data.Accounts;
using ResumeStudio.Web.Features.Portfolios;
using ResumeStudio.Web.Features.Publishing;

namespace ResumeStudio.Benchmarks.Domains;

/// <summary>The gateway's question whether a name may have a certificate: for a served name, for one that nobody has, and right after a publish.</summary>
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
        Series limit = new("bare server, from its output cache"), served = new("a name that is served"), unknown = new("a name that nobody has"), fresh = new("a served name, right after a publish");
        await publisher.RunAsync(owner, portfolio, "mara", allowsIndexing: true, stop);
        for (var run = -WarmUps; run < Runs; run++)
        {
            await limit.TimeAsync(() => client.GetAsync(bare.Address, stop), run >= 0);
            await served.TimeAsync(() => client.GetAsync($"{ask}mara.{site}", stop), run >= 0);
            await unknown.TimeAsync(() => client.GetAsync($"{ask}nobody.{site}", stop), run >= 0);
        }

        for (var run = 0; run < Publishes; run++)
        {
            await publisher.RunAsync(owner, portfolio, "mara", allowsIndexing: true, stop);
            await fresh.TimeAsync(() => client.GetAsync($"{ask}mara.{site}", stop));
        }

        Table.Print(output, "domain-ask", [limit, served, unknown, fresh]);
    }

    private static async Task<(Guid Owner, Guid Portfolio)> AddAsync(StudioHost host)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var user = new User { UserName = "mara", Email = "mara@example.com", FullName = "Mara Lindqvist", EmailConfirmed = true };
        await scope.ServiceProvider.GetRequiredService<UserManager<User>>().CreateAsync(user, "Correct-horse-9-battery");
        return (user.Id, await host.Services.GetRequiredService<PortfolioService>().CreateAsync(user.Id, "Site", ExamplePortfolio.Create()));
    }
}

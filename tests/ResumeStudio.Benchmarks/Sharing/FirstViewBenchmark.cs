using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Core.Portfolios.Examples;
using ResumeStudio.Core.Resumes.Examples;
using ResumeStudio.Web.Features.Portfolios;
using ResumeStudio.Web.Features.Portfolios.Drawn;
using ResumeStudio.Web.Features.Templates;
using ResumeStudio.Web.Features.Templates.Printed;

namespace ResumeStudio.Benchmarks.Sharing;

/// <summary>The first view after a publish, when the page is read, rendered and compressed, against the same component alone.</summary>
public sealed class FirstViewBenchmark : IBenchmark
{
    private const int Rounds = 60, WarmUp = 20;

    public string Name => "first-view";

    public async Task RunAsync(TextWriter output, CancellationToken stop = default)
    {
        await using var shared = await SharedPage.OpenAsync();
        var resume = ExamplePersons.Find("engineer").Create();
        await using var bareResume = await BareComponentServer.StartAsync<Flow>(nameof(Flow.Print), () => new PrintContext(resume, new RenderOptions()));
        await CompareAsync(output, "first-view of a resume", bareResume.Address, shared.Address, async round =>
        {
            await shared.PublishAsync($"round {round}");
            await shared.UntilPrintedAsync(stop);
        });

        var portfolio = ExamplePortfolio.Create();
        await using var barePortfolio = await BareComponentServer.StartAsync<WholePage>(nameof(WholePage.Page), () => new PageContext(portfolio, resume, new PortfolioRenderOptions()));
        var id = await shared.AddPortfolioAsync(portfolio);
        await CompareAsync(output, "first-view of a portfolio", barePortfolio.Address, shared.Address.Replace("/r/", "/p/", StringComparison.Ordinal), async _ =>
        {
            await shared.PublishPortfolioAsync(id);
            await shared.UntilPrintedAsync(stop);
        });
    }

    private static async Task CompareAsync(TextWriter output, string title, string bareAddress, string address, Func<int, Task> publish)
    {
        using var client = new HttpClient { DefaultRequestHeaders = { { "Accept-Encoding", "br" } } };
        var (bare, first, again) = (new Series("a bare static Razor component"), new Series("the first view after a publish"), new Series("the second view"));
        for (var round = -WarmUp; round < Rounds; round++)
        {
            await publish(round);
            await bare.TimeAsync(() => client.GetByteArrayAsync(bareAddress), round >= 0);
            await first.TimeAsync(() => client.GetByteArrayAsync(address), round >= 0);
            await again.TimeAsync(() => client.GetByteArrayAsync(address), round >= 0);
        }

        Table.Print(output, title, [bare, first, again]);
    }
}

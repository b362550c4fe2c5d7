using System.Diagnostics;
using ResumeStudio.Core.Portfolios;
using ResumeStudio.Core.Portfolios.Examples;
using ResumeStudio.Testing;

namespace ResumeStudio.Benchmarks.Sharing;

/// <summary>Public pages before the HTML validator and the audits of search, speed and accessibility (eng/audit.mjs): a resume that may be listed, and a portfolio in each design. It fails when one of them falls short.</summary>
public sealed class AuditBenchmark : IBenchmark
{
    public string Name => "audit";

    public async Task RunAsync(TextWriter output, CancellationToken stop = default)
    {
        await using var shared = await SharedPage.OpenAsync();
        await shared.PublishAsync("", allowsIndexing: true);
        var addresses = new List<string> { shared.Address };
        foreach (var design in PortfolioDesigns.All)
        {
            var portfolio = ExamplePortfolio.Create();
            portfolio.Theme.Design = design.Id;
            await shared.PublishPortfolioAsync(await shared.AddPortfolioAsync(portfolio), "mara-" + design.Id);
            addresses.Add(shared.Address.Replace("/r/mara-lindqvist", "/p/mara-" + design.Id, StringComparison.Ordinal));
        }

        await shared.UntilPrintedAsync(stop);
        using var audit = Process.Start(new ProcessStartInfo("node", ["eng/audit.mjs", .. addresses]) { WorkingDirectory = Repository.Root })!;
        await audit.WaitForExitAsync(stop);
        if (audit.ExitCode != 0) throw new InvalidOperationException($"The audit failed with {audit.ExitCode}; what fell short stands above.");
    }
}

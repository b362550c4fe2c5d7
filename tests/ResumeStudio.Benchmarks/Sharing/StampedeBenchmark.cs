using System.Globalization;
using ResumeStudio.Data;

namespace ResumeStudio.Benchmarks.Sharing;

/// <summary>1,000 requests at the moment after a publish, and 1,000 at the end of the minute for which a page is kept: one rendering serves them all.</summary>
public sealed class StampedeBenchmark : IBenchmark
{
    private const int Requests = 1000, Rounds = 10;

    public string Name => "stampede";

    public async Task RunAsync(TextWriter output, CancellationToken stop = default)
    {
        await using var shared = await SharedPage.OpenAsync();
        using var renders = new RenderCount();
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 64 });
        var (alone, crowd, end) = (new Series("one request after a publish"), new Series($"{Requests} requests after a publish"), new Series($"{Requests} requests at the end of the minute"));
        var (counts, endCounts) = (new List<long>(), new List<long>());
        for (var round = 0; round < Rounds; round++)
        {
            await shared.PublishAsync($"alone {round}");
            await alone.TimeAsync(() => client.GetStringAsync(shared.Address, stop));
            await shared.UntilPrintedAsync(stop);
            counts.Add(await CountAsync(async () =>
            {
                await shared.PublishAsync($"crowd {round}");
                await crowd.TimeAsync(CrowdAsync);
            }));
            await shared.UntilPrintedAsync(stop);
            await CrowdAsync();
            shared.Clock.Advance(Freshness.Length);
            endCounts.Add(await CountAsync(() => end.TimeAsync(CrowdAsync)));
        }

        Table.Print(output, "stampede", [alone, crowd, end]);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"renderings for {Requests} requests after a publish: at most {counts.Max()}, at least {counts.Min()}; at the end of the minute: at most {endCounts.Max()}, at least {endCounts.Min()}"));

        Task<string[]> CrowdAsync() => Task.WhenAll(Enumerable.Range(0, Requests).Select(_ => client.GetStringAsync(shared.Address, stop)));

        async Task<long> CountAsync(Func<Task> run)
        {
            var before = renders.Count;
            await run();
            return renders.Count - before;
        }
    }
}

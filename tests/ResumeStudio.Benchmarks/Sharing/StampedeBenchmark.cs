using System.Globalization;
using ResumeStudio.Data;

namespace ResumeStudio.Benchmarks.Sharing;

/// <summary>1,000 requests at the moment after a publish, and 1,000 at the end of the minute for which a page is kept: one rendering serves them all.</summary>
public sealed class StampedeBenchmark : IBenchmark
{
    private const int Requests = 1000, Rounds = 10;
    private readonly Series _alone = new("one request after a publish");
    private readonly Series _crowd = new($"{Requests} requests after a publish");
    private readonly Series _end = new($"{Requests} requests at the end of the minute");

    public string Name => "stampede";

    public async Task RunAsync(TextWriter output, CancellationToken stop = default)
    {
        await using var shared = await SharedPage.OpenAsync();
        using var renders = new RenderCount();
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 64 });
        var (counts, endCounts) = (new List<long>(), new List<long>());
        for (var round = 0; round < Rounds; round++)
        {
            await shared.PublishAsync($"alone {round}");
            await _alone.TimeAsync(() => client.GetStringAsync(shared.Address, stop));
            await shared.UntilPrintedAsync(stop);
            var before = renders.Count;
            await shared.PublishAsync($"crowd {round}");
            await _crowd.TimeAsync(() => CrowdAsync(client, shared.Address));
            counts.Add(renders.Count - before);
            await shared.UntilPrintedAsync(stop);
            endCounts.Add(await EndAsync(client, shared, renders));
        }

        Table.Print(output, "stampede", [_alone, _crowd, _end]);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"renderings after a publish: at most {counts.Max()}, at least {counts.Min()}; at the end of the minute: at most {endCounts.Max()}, at least {endCounts.Min()}"));
    }

    private async Task<long> EndAsync(HttpClient client, SharedPage shared, RenderCount renders)
    {
        await CrowdAsync(client, shared.Address);
        shared.Clock.Advance(Freshness.Length);
        var before = renders.Count;
        await _end.TimeAsync(() => CrowdAsync(client, shared.Address));
        return renders.Count - before;
    }

    private static Task<string[]> CrowdAsync(HttpClient client, string address) =>
        Task.WhenAll(Enumerable.Range(0, Requests).Select(_ => client.GetStringAsync(address)));
}

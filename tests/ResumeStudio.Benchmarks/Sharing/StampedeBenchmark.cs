using System.Globalization;

namespace ResumeStudio.Benchmarks.Sharing;

/// <summary>1,000 requests at the moment after a publish, when nothing is rendered yet: one rendering serves them all.</summary>
public sealed class StampedeBenchmark : IBenchmark
{
    private const int Requests = 1000, Rounds = 10;

    public string Name => "stampede";

    public async Task RunAsync(TextWriter output, CancellationToken stop = default)
    {
        await using var shared = await SharedPage.OpenAsync();
        using var renders = new RenderCount();
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 64 });
        var (alone, crowd) = (new Series("one request after a publish"), new Series($"{Requests} requests after a publish"));
        var counts = new List<long>();
        for (var round = 0; round < Rounds; round++)
        {
            await shared.PublishAsync($"alone {round}");
            await alone.TimeAsync(() => client.GetStringAsync(shared.Address, stop));
            await shared.PublishAsync($"crowd {round}");
            var before = renders.Count;
            await crowd.TimeAsync(() => Task.WhenAll(Enumerable.Range(0, Requests).Select(_ => client.GetStringAsync(shared.Address, stop))));
            counts.Add(renders.Count - before);
        }

        Table.Print(output, "stampede", [alone, crowd]);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"renderings for {Requests} requests: at most {counts.Max()}, at least {counts.Min()}"));
    }
}

using System.Globalization;

namespace ResumeStudio.Benchmarks.Sharing;

/// <summary>
/// Requests per second and p99 of a shared resume at 64 connections, against a bare Kestrel behind the stock output cache that answers
/// the same bytes, and nginx that sends them from disk. Many short rounds in turning order, and the ratio is the median of the rounds' own
/// ratios: single rounds of any of the three differ by a fifth on a busy machine.
/// </summary>
public sealed class PublicPageBenchmark : IBenchmark
{
    private const int Rounds = 21, Seconds = 2, WarmUpSeconds = 4;

    public string Name => "public-page";

    public async Task RunAsync(TextWriter output, CancellationToken stop = default)
    {
        await using var shared = await SharedPage.OpenAsync();
        using var client = new HttpClient { DefaultRequestHeaders = { { "Accept-Encoding", "br" } } };
        var page = await client.GetByteArrayAsync(shared.Address, stop);
        await using var bare = await BareServer.StartAsync(page);
        await using var nginx = await NginxServer.StartAsync(page);
        var contenders = new (string Name, string Address, List<Load> Loads)[] { ("bare Kestrel, stock output cache", bare.Address, []), ("shared resume", shared.Address, []), ("nginx from disk", nginx.Address, []) };
        await shared.UntilPrintedAsync(stop);
        foreach (var contender in contenders) await Load.RunAsync(contender.Address, WarmUpSeconds);
        for (var round = 0; round < Rounds; round++)
            foreach (var contender in round % 2 == 0 ? contenders : contenders.Reverse())
                contender.Loads.Add(await Load.RunAsync(contender.Address, Seconds));
        Print(output, page.Length, contenders);
    }

    private static void Print(TextWriter output, int bytes, (string Name, string Address, List<Load> Loads)[] contenders)
    {
        var bare = contenders[0].Loads;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\npublic-page: {bytes / 1024.0:0.0} KB compressed, 64 connections, medians of {Rounds} rounds of {Seconds} s"));
        output.WriteLine($"{"",-36}{"requests/s",12}{"ratio",8}{"p99",12}{"ratio",8}");
        foreach (var (name, _, loads) in contenders)
        {
            var (perSecond, p99) = (Median(loads.Select(load => load.PerSecond)), Median(loads.Select(load => load.P99)));
            var (rate, tail) = (Median(loads.Zip(bare, (one, limit) => one.PerSecond / limit.PerSecond)), Median(loads.Zip(bare, (one, limit) => one.P99 / limit.P99)));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-36}{perSecond,12:0}{rate,8:0.00}{p99,9:0.0} ms{tail,8:0.00}"));
        }
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);
}

using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Data.Resumes;
using ResumeStudio.Web.Features.Resumes;

namespace ResumeStudio.Benchmarks.Dashboard;

/// <summary>
/// One page of the dashboard for people with 20 to 100,000 resumes in one real file, first page and deep inside, in each order.
/// The bare limit is the same indexed SELECT by Microsoft.Data.Sqlite on an open connection, in turns with ours.
/// </summary>
public sealed class DashboardBenchmark : IBenchmark
{
    private const int Rounds = 150;
    private static readonly int[] Sizes = [20, 1_000, 10_000, 100_000];

    public string Name => "dashboard";

    public async Task RunAsync(TextWriter output, CancellationToken stop = default)
    {
        await using var people = await ManyResumes.CreateAsync(Sizes, stop);
        var service = new ResumeService(people.Database, TimeProvider.System);
        await using var bare = new BareList(people.Database.ConnectionString);
        await output.WriteLineAsync($"{"resumes",9} {"order",-16} {"page",-6} {"median",9} {"p95",9} {"bare",9} {"ratio",7}");
        foreach (var sort in Enum.GetValues<ResumeSort>())
            foreach (var deep in new[] { false, true })
                foreach (var size in Sizes)
                    await MeasureAsync(output, people, service, bare, size, sort, deep, stop);
        await MeasureSearchAsync(output, people, service, stop);
    }

    private static async Task MeasureAsync(TextWriter output, ManyResumes people, ResumeService service, BareList bare, int size, ResumeSort sort, bool deep, CancellationToken stop)
    {
        var owner = people.OwnerOf(size);
        var after = deep ? await people.CardAtAsync(owner, sort, size * 3 / 4, stop) : null;
        var (ours, limit) = (new List<double>(), new List<double>());
        for (var round = -20; round < Rounds; round++)
        {
            var (a, b) = (await TimeAsync(() => service.ListAsync(owner, new(Sort: sort, After: after), stop)), await TimeAsync(() => Task.FromResult(bare.Read(owner, sort, after))));
            if (round < 0) continue;
            ours.Add(a);
            limit.Add(b);
        }

        var ratio = Percentile(ours, .5) / Percentile(limit, .5);
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"{size,9:N0} {sort,-16} {(deep ? "deep" : "first"),-6} {Percentile(ours, .5),6:0.00} ms {Percentile(ours, .95),6:0.00} ms {Percentile(limit, .5),6:0.00} ms {ratio,6:0.0}×"));
    }

    /// <summary>A search reads the index entries of one person until a page is full; a word that is nowhere reads them all.</summary>
    private static async Task MeasureSearchAsync(TextWriter output, ManyResumes people, ResumeService service, CancellationToken stop)
    {
        foreach (var (word, name) in new[] { ("designer", "found often"), ("zzzz", "found never") })
            foreach (var size in Sizes)
            {
                var times = new List<double>();
                for (var round = 0; round < 30; round++) times.Add(await TimeAsync(() => service.ListAsync(people.OwnerOf(size), new(word), stop)));
                await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{size,9:N0} search, {name,-15} {Percentile(times, .5),6:0.00} ms {Percentile(times, .95),6:0.00} ms"));
            }
    }

    private static async Task<double> TimeAsync<T>(Func<Task<T>> work)
    {
        var start = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Percentile(List<double> times, double share) => times.Order().ElementAt((int)((times.Count - 1) * share));
}

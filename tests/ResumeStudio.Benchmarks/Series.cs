using System.Diagnostics;

namespace ResumeStudio.Benchmarks;

/// <summary>Times of one contender, in milliseconds.</summary>
public sealed class Series(string name)
{
    private readonly List<double> _times = [];

    public string Name => name;

    public int Count => _times.Count;

    public double Median => At(0.5);

    public double P95 => At(0.95);

    public void Add(double milliseconds) => _times.Add(milliseconds);

    /// <summary>Times one run; the first ones of a benchmark are for warming up and are not kept.</summary>
    public async Task<T> TimeAsync<T>(Func<Task<T>> run, bool keep = true)
    {
        var start = Stopwatch.GetTimestamp();
        var answer = await run();
        if (keep) Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        return answer;
    }

    private double At(double share) => _times.Order().ElementAt(Math.Min(_times.Count - 1, (int)(_times.Count * share)));
}

using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ResumeStudio.Benchmarks.Sharing;

/// <summary>What wrk measured: requests per second and the 99th percentile in milliseconds.</summary>
internal sealed partial record Load(double PerSecond, double P99)
{
    /// <summary>Runs wrk with 64 connections, as a browser that reads compressed pages.</summary>
    /// <exception cref="InvalidOperationException">An answer was not 200, or wrk failed.</exception>
    public static async Task<Load> RunAsync(string address, int seconds)
    {
        var start = new ProcessStartInfo("wrk", ["-t1", "-c64", string.Create(CultureInfo.InvariantCulture, $"-d{seconds}s"), "--latency", "-H", "Accept-Encoding: br", "-H", "User-Agent: Mozilla/5.0", address]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var text = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0 || text.Contains("Non-2xx", StringComparison.Ordinal)) throw new InvalidOperationException(text);
        return new(Number(PerSecondLine().Match(text).Groups[1].Value), Milliseconds(P99Line().Match(text)));
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static double Milliseconds(Match latency) => Number(latency.Groups[1].Value) * latency.Groups[2].Value switch { "us" => 0.001, "ms" => 1, _ => 1000 };

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex PerSecondLine();

    [GeneratedRegex(@"99%\s+([\d.]+)(us|ms|s)")]
    private static partial Regex P99Line();
}

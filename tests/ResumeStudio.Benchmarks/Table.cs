using System.Globalization;

namespace ResumeStudio.Benchmarks;

/// <summary>Prints median, p95 and the ratio to the bare limit, which is the first series.</summary>
public static class Table
{
    public static void Print(TextWriter output, string title, IReadOnlyList<Series> series)
    {
        output.WriteLine();
        output.WriteLine(title);
        output.WriteLine($"{"",-44}{"runs",6}{"median",12}{"p95",12}{"ratio",8}");
        foreach (var row in series) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{row.Name,-44}{row.Count,6}{row.Median,9:0.0} ms{row.P95,9:0.0} ms{row.Median / series[0].Median,8:0.00}"));
    }
}

using System.Diagnostics;
using System.Globalization;

namespace ResumeStudio.Benchmarks.Pdf;

/// <summary>PDFs per minute with 1, 2 and 4 at a time, against bare loops over as many kept pages.</summary>
public sealed class PdfThroughputBenchmark : IBenchmark
{
    private const int Prints = 60;
    private static readonly int[] Widths = [1, 2, 4];

    public string Name => "pdf-throughput";

    public async Task RunAsync(TextWriter output, CancellationToken stop = default)
    {
        await using var desk = await PdfDesk.OpenAsync(Widths.Max());
        output.WriteLine();
        output.WriteLine($"PDFs per minute, about two pages each, seed {desk.FirstSeed}. {desk.BrowserWords()}");
        output.WriteLine($"{"at a time",10}{"bare",10}{"printer",10}{"whole way",12}{"printer/bare",14}{"whole/bare",12}");
        await MeasureAsync(desk, Widths.Max(), 21);
        foreach (var width in Widths)
        {
            var (bare, printer, whole) = await MeasureAsync(desk, width, Prints);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{width,10}{bare,10:0}{printer,10:0}{whole,12:0}{printer / bare,14:0.00}{whole / bare,12:0.00}"));
        }
    }

    /// <summary>The three in turns, in portions, so that a slow moment of the machine meets all.</summary>
    private static async Task<(double Bare, double Printer, double Whole)> MeasureAsync(PdfDesk desk, int width, int prints)
    {
        const int Portions = 3;
        var (bare, printer, whole) = (0.0, 0.0, 0.0);
        for (var portion = 0; portion < Portions; portion++)
        {
            var pages = await Task.WhenAll(Enumerable.Range(0, prints / Portions).Select(_ => desk.RenderAsync(desk.NextDocument())));
            var sheets = new List<string>();
            foreach (var page in pages) sheets.Add(await desk.Bare.CutAsync(page));
            var resumes = await Task.WhenAll(pages.Select(_ => desk.AddAsync(desk.NextDocument())));
            bare += await TimeAsync(width, sheets, (html, lane) => desk.Bare.PrintAsync(html, lane));
            printer += await TimeAsync(width, pages, (page, _) => desk.Printer.PrintAsync(page));
            whole += await TimeAsync(width, resumes, (resume, _) => desk.DownloadAsync(resume));
        }

        return (prints / bare * 60, prints / printer * 60, prints / whole * 60);
    }

    /// <summary>Seconds for all items over as many lanes as are at work at a time.</summary>
    private static async Task<double> TimeAsync<T>(int width, IReadOnlyList<T> items, Func<T, int, Task> work)
    {
        var next = -1;
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, width).Select(async lane =>
        {
            for (var item = Interlocked.Increment(ref next); item < items.Count; item = Interlocked.Increment(ref next)) await work(items[item], lane);
        }));
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}

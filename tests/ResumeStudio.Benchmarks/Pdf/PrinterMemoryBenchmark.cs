using System.Globalization;

namespace ResumeStudio.Benchmarks.Pdf;

/// <summary>Memory of the program's browser over many prints, with two at a time. Linux only: it reads /proc.</summary>
public sealed class PrinterMemoryBenchmark : IBenchmark
{
    private const int Portion = 50;
    private const int Portions = 8;

    public string Name => "memory";

    public async Task RunAsync(TextWriter output, CancellationToken stop = default)
    {
        await using var desk = await PdfDesk.OpenAsync(barePages: 0);
        output.WriteLine();
        output.WriteLine($"Memory of the browser pool (PSS), new documents of about two pages, seed {desk.FirstSeed}. {desk.BrowserWords()}");
        output.WriteLine($"{"prints",10}{"browser",12}{"driver",12}");
        for (var portion = 0; portion <= Portions; portion++)
        {
            var (browser, driver) = Memory();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{portion * Portion,10}{browser / 1024.0,9:0} MiB{driver / 1024.0,9:0} MiB"));
            if (portion < Portions) await Parallel.ForAsync(0, Portion, new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = stop },
                async (_, token) => await desk.Printer.PrintAsync(await desk.RenderAsync(desk.NextDocument()), token));
        }
    }

    /// <summary>KiB of all processes below this one: the browser's, and the driver that steers it.</summary>
    private static (int Browser, int Driver) Memory()
    {
        var own = Environment.ProcessId;
        var below = Directory.EnumerateDirectories("/proc").Select(Path.GetFileName).Where(name => int.TryParse(name, out _))
            .Select(name => int.Parse(name!, CultureInfo.InvariantCulture)).Where(id => id != own && IsBelow(id, own))
            .ToLookup(id => Read(id, "cmdline").Contains("user-data-dir", StringComparison.Ordinal) || Read(id, "cmdline").Contains("--type=", StringComparison.Ordinal), id => Field(id, "smaps_rollup", "Pss"));
        return (below[true].Sum(), below[false].Sum());
    }

    private static bool IsBelow(int id, int root)
    {
        for (var parent = Field(id, "status", "PPid"); parent > 1; parent = Field(parent, "status", "PPid"))
            if (parent == root) return true;
        return false;
    }

    private static int Field(int id, string file, string name)
    {
        var line = Read(id, file).Split('\n').FirstOrDefault(line => line.StartsWith(name + ":", StringComparison.Ordinal));
        return line is null ? 0 : int.Parse(line[(name.Length + 1)..].Replace("kB", "").Trim(), CultureInfo.InvariantCulture);
    }

    private static string Read(int id, string file)
    {
        try
        {
            return File.ReadAllText($"/proc/{id}/{file}");
        }
        catch (IOException)
        {
            return "";
        }
    }
}

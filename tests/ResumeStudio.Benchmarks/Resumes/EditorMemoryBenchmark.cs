using System.Globalization;
using ResumeStudio.Testing.Documents;

namespace ResumeStudio.Benchmarks.Resumes;

/// <summary>What one more open editor costs the server, for a resume of three to four pages.</summary>
public sealed class EditorMemoryBenchmark : IBenchmark
{
    private const int Editors = 20;
    private const double Mebibyte = 1024 * 1024;

    public string Name => "memory";

    public async Task RunAsync(TextWriter output, CancellationToken stop = default)
    {
        await using var desk = await EditorDesk.OpenAsync(DocumentGenerator.Generate(7, DocumentSize.FourPages));
        var before = Managed();
        for (var editor = 0; editor < Editors; editor++) await desk.OpenTabAsync();
        var each = (Managed() - before) / Mebibyte / Editors;
        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"editor-memory: {each:0.00} MiB of managed memory for each of {Editors} more open editors"));
    }

    private static long Managed() => GC.GetTotalMemory(forceFullCollection: true);
}

namespace ResumeStudio.Benchmarks.Pdf;

/// <summary>One PDF at a time, new content each time, all contenders in turns.</summary>
public sealed class PdfBenchmark : IBenchmark
{
    private const int WarmUp = 10;
    private const int Rounds = 60;

    public string Name => "pdf";

    public async Task RunAsync(TextWriter output, CancellationToken stop = default)
    {
        await using var desk = await PdfDesk.OpenAsync();
        Series bare = new("bare: kept page, sheets already cut"), printing = new("printing alone, warm (cuts, prints, properties)");
        Series whole = new("click to file: queue, database, storage"), cached = new("answered by an earlier print");
        for (var round = 0; round < WarmUp + Rounds; round++)
        {
            var keep = round >= WarmUp;
            var document = desk.NextDocument();
            var page = await desk.RenderAsync(document);
            var sheets = await desk.Bare.CutAsync(page);
            await bare.TimeAsync(() => desk.Bare.PrintAsync(sheets), keep);
            await printing.TimeAsync(() => desk.Printer.PrintAsync(page, stop), keep);
            var resume = await desk.AddAsync(desk.NextDocument());
            await whole.TimeAsync(() => desk.DownloadAsync(resume), keep);
            if (!(await cached.TimeAsync(() => desk.DownloadAsync(resume), keep)).Reused) throw new InvalidOperationException("An unchanged document was printed again.");
        }

        Table.Print(output, $"PDF of about two pages, seed {desk.FirstSeed}. {desk.BrowserWords()}", [bare, printing, whole, cached]);
    }
}

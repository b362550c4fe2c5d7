using Quartz;
using ResumeStudio.Core.Pdf;
using ResumeStudio.Web.Platform.Files;
using ResumeStudio.Web.Platform.Jobs;

namespace ResumeStudio.Web.Features.Pdf;

/// <summary>Prints what people asked for. A document that looks as it did at an earlier print gets that file.</summary>
public sealed class PrintPdf(WorkRunner<PdfPrint> runner, PdfPages pages, IPdfPrinter printer, IFileStore files, WorkSignals signals) : IWork<PdfPrint>
{
    public JobKey Job => Schedule.KeyOf<PrintPdfsJob>();

    public bool IsReady => printer.IsReady;

    /// <summary>Prints the row with the id, or, without one, every row that is due.</summary>
    public Task RunAsync(Guid? id, CancellationToken stop = default) => runner.RunAsync(this, id, stop);

    public async Task DoAsync(PdfPrint row, CancellationToken stop)
    {
        signals.Changed(row.Id, PdfSteps.LayingOut);
        var page = await pages.RenderAsync(row, stop);
        row.Begin(page.Version, page.HashFor(printer.Fingerprint), page.FileName);
        if (await pages.FindFileAsync(row, stop) is { } earlier && await IsStoredAsync(earlier, stop))
        {
            row.Take(earlier, reused: true);
            return;
        }

        signals.Changed(row.Id, PdfSteps.Printing);
        var pdf = await printer.PrintAsync(page.Rendered, stop);
        signals.Changed(row.Id, PdfSteps.Storing);
        var key = $"pdf/{row.ResumeId:N}/{row.ContentHash}.pdf";
        await files.SaveAsync(key, pdf, stop);
        row.Take(key, reused: false);
    }

    public string Explain(Exception failure) => PdfSteps.Explain(failure);

    /// <summary>A restored backup may know a file that it does not have.</summary>
    private async Task<bool> IsStoredAsync(string key, CancellationToken stop)
    {
        await using var content = await files.OpenAsync(key, stop);
        return content is not null;
    }
}

using Quartz;
using ResumeStudio.Core.Pdf;
using ResumeStudio.Web.Platform.Files;
using ResumeStudio.Web.Platform.Jobs;

namespace ResumeStudio.Web.Features.Pdf;

/// <summary>Draws the first page of a resume for its card.</summary>
public sealed class MakeThumbnail(WorkRunner<Thumbnail> runner, PdfPages pages, IPdfPrinter printer, IFileStore files) : IWork<Thumbnail>
{
    public JobKey Job => Schedule.KeyOf<MakeThumbnailsJob>();

    public bool IsReady => printer.IsReady;

    /// <summary>Draws the row with the id, or, without one, every row that is due.</summary>
    public Task RunAsync(Guid? id, CancellationToken stop = default) => runner.RunAsync(this, id, stop);

    public async Task DoAsync(Thumbnail row, CancellationToken stop)
    {
        var page = await pages.RenderAsync(row, stop);
        await files.SaveAsync(row.FileKey, await printer.PictureAsync(page.Rendered, stop), stop);
    }

    public string Explain(Exception failure) => PdfSteps.Explain(failure);
}

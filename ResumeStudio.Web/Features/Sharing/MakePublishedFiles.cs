using Microsoft.EntityFrameworkCore;
using Quartz;
using ResumeStudio.Core.Sharing;
using ResumeStudio.Data;
using ResumeStudio.Web.Features.Pdf;
using ResumeStudio.Web.Features.Templates;
using ResumeStudio.Web.Platform.Files;
using ResumeStudio.Web.Platform.Jobs;

namespace ResumeStudio.Web.Features.Sharing;

/// <summary>Makes the PDF and the preview image of what was published.</summary>
public sealed class MakePublishedFiles(WorkRunner<PublishedFiles> runner, IDbContextFactory<StudioDbContext> contexts, ResumeRenderer renderer, IPdfPrinter printer, IFileStore files) : IWork<PublishedFiles>
{
    public JobKey Job => Schedule.KeyOf<MakePublishedFilesJob>();

    public bool IsReady => printer.IsReady;

    /// <summary>Makes the files of the row with the id, or, without one, of every row that is due.</summary>
    public Task RunAsync(Guid? id, CancellationToken stop = default) => runner.RunAsync(this, id, stop);

    public async Task DoAsync(PublishedFiles row, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var snapshot = await db.ResumeSnapshots.AsNoTracking().OwnedBy(row.OwnerId).RequireAsync(row.SnapshotId, stop);
        var document = PublicDocument.Of(snapshot.ReadDocument(), row.Shown);
        var photo = document.Basics.Photo is null || snapshot.PhotoKey is not { } key ? null : await DataUriAsync(key, stop);
        var page = await renderer.RenderAsync(document, new RenderOptions(photo), stop);
        await files.SaveAsync(row.ImageKey, await printer.LinkPictureAsync(page, stop), stop);
        await files.SaveAsync(row.PdfKey, await printer.PrintAsync(page, stop), stop);
    }

    public string Explain(Exception failure) => PdfSteps.Explain(failure);

    private async Task<string?> DataUriAsync(string key, CancellationToken stop) =>
        await files.OpenAsync(key, stop).ReadAllAsync(stop) is { } photo ? "data:image/jpeg;base64," + Convert.ToBase64String(photo) : null;
}

using Microsoft.EntityFrameworkCore;
using Quartz;
using ResumeStudio.Core.Publishing;
using ResumeStudio.Data;
using ResumeStudio.Web.Features.Pdf;
using ResumeStudio.Web.Platform.Files;
using ResumeStudio.Web.Platform.Jobs;

namespace ResumeStudio.Web.Features.Publishing;

/// <summary>Draws the preview images of published portfolios from their pages.</summary>
public sealed class MakeSiteImages(WorkRunner<SiteImage> runner, IDbContextFactory<StudioDbContext> contexts, SitePictures pictures, IPdfPrinter printer, IFileStore files) : IWork<SiteImage>
{
    public JobKey Job => Schedule.KeyOf<MakeSiteImagesJob>();

    public bool IsReady => printer.IsReady;

    /// <summary>Draws the row with the id, or, without one, every row that is due.</summary>
    public Task RunAsync(Guid? id, CancellationToken stop = default) => runner.RunAsync(this, id, stop);

    public async Task DoAsync(SiteImage row, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var publication = await db.Publications.AsNoTracking().OwnedBy(row.OwnerId).RequireAsync(row.PublicationId, stop);
        if (publication.Version != row.Version) return; // a newer one has a row of its own
        await files.SaveAsync(row.FileKey, await printer.ScreenPictureAsync(await pictures.RenderAsync(publication, stop), stop), stop);
    }

    public string Explain(Exception failure) => PdfSteps.Explain(failure);
}

using Microsoft.EntityFrameworkCore;
using ResumeStudio.Data;
using ResumeStudio.Web.Platform.Files;

namespace ResumeStudio.Web.Features.Publishing;

/// <summary>Removes preview images of versions that are no longer published.</summary>
public sealed class PurgeSiteImages(IDbContextFactory<StudioDbContext> contexts, IFileStore files)
{
    private const int Portion = 100;

    public async Task RunAsync(CancellationToken stop = default)
    {
        while (await PurgeAsync(stop)) stop.ThrowIfCancellationRequested();
    }

    private async Task<bool> PurgeAsync(CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var unused = await db.SiteImages.Where(image => !db.Publications.Any(publication => publication.Id == image.PublicationId && publication.Version <= image.Version)).OrderBy(image => image.Id).Take(Portion).ToListAsync(stop);
        // The files first: what fails in between is found by its row and tried again.
        foreach (var image in unused) await files.DeleteAsync(image.FileKey, stop);
        db.RemoveRange(unused);
        await db.SaveChangesAsync(stop);
        return unused.Count > 0;
    }
}

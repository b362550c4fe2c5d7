using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Pdf;
using ResumeStudio.Data;
using ResumeStudio.Web.Platform.Files;

namespace ResumeStudio.Web.Features.Pdf;

/// <summary>Removes prints and pictures whose time is over or whose resume is gone, with their files.</summary>
public sealed class PurgePdfs(IDbContextFactory<StudioDbContext> contexts, IFileStore files, TimeProvider clock, IOptions<PdfOptions> options)
{
    private const int Portion = 100;

    public async Task RunAsync(CancellationToken stop = default)
    {
        while (await PurgePrintsAsync(stop) || await PurgeThumbnailsAsync(stop)) stop.ThrowIfCancellationRequested();
    }

    private async Task<bool> PurgePrintsAsync(CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var before = clock.GetUtcNow() - TimeSpan.FromDays(options.Value.RetentionDays);
        var over = await db.PdfPrints.Where(print => print.FinishedAt <= before || !db.Resumes.Any(resume => resume.Id == print.ResumeId))
            .OrderBy(print => print.Id).Take(Portion).ToListAsync(stop);
        db.RemoveRange(over);
        await db.SaveChangesAsync(stop);
        foreach (var key in over.Select(print => print.FileKey).OfType<string>().Distinct())
            if (!await db.PdfPrints.AnyAsync(print => print.FileKey == key, stop)) await files.DeleteAsync(key, stop);
        return over.Count > 0;
    }

    /// <summary>A picture outlives a newer one by a day, so that no open page loses what it shows.</summary>
    private async Task<bool> PurgeThumbnailsAsync(CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var yesterday = clock.GetUtcNow() - TimeSpan.FromDays(1);
        var over = await db.Thumbnails.Where(picture => !db.Resumes.Any(resume => resume.Id == picture.ResumeId)
                || (picture.FinishedAt <= yesterday && db.Thumbnails.Any(newer => newer.ResumeId == picture.ResumeId && newer.Version > picture.Version && newer.Status == WorkStatus.Completed)))
            .OrderBy(picture => picture.Id).Take(Portion).ToListAsync(stop);
        // The files first: what fails in between is found by its row and tried again.
        foreach (var picture in over) await files.DeleteAsync(picture.FileKey, stop);
        db.RemoveRange(over);
        await db.SaveChangesAsync(stop);
        return over.Count > 0;
    }
}

using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Media;
using ResumeStudio.Data;
using ResumeStudio.Web.Platform.Files;

namespace ResumeStudio.Web.Features.Media;

/// <summary>
/// Erases photos that none of their owner's resumes shows any more, and pictures that no portfolio does; those in the trash show,
/// too. As long as the owner still changes something, a tab that is open elsewhere may save one again, so everything waits for
/// <see cref="Grace"/> after the last change.
/// </summary>
public sealed class PurgePhotos(IDbContextFactory<StudioDbContext> contexts, IFileStore files, TimeProvider clock)
{
    private static readonly TimeSpan Grace = TimeSpan.FromDays(7);
    private const int Batch = 100;

    public async Task RunAsync(CancellationToken stop = default)
    {
        for (Guid? last = Guid.Empty; last is not null;) last = await PurgeBatchAsync(last.Value, stop);
    }

    /// <summary>The id to go on after, or null at the end.</summary>
    private async Task<Guid?> PurgeBatchAsync(Guid after, CancellationToken stop)
    {
        var oldest = clock.GetUtcNow() - Grace;
        await using var db = await contexts.CreateDbContextAsync(stop);
        var batch = await db.MediaFiles.Where(file => file.CreatedAt <= oldest && file.Id > after).OrderBy(file => file.Id).Take(Batch).ToListAsync(stop);
        foreach (var file in batch)
            if (!await IsNeededAsync(db, file, oldest, stop)) await EraseAsync(db, file, stop);
        return batch.Count == Batch ? batch[^1].Id : null;
    }

    private static Task<bool> IsNeededAsync(StudioDbContext db, MediaFile file, DateTimeOffset oldest, CancellationToken stop)
    {
        var id = file.Id.ToString("D");
        return file.Kind is MediaKind.Photo
            ? db.Resumes.AnyAsync(resume => resume.OwnerId == file.OwnerId && (resume.UpdatedAt > oldest || resume.DocumentText.Contains(id)), stop)
            : db.Portfolios.AnyAsync(portfolio => portfolio.OwnerId == file.OwnerId && (portfolio.UpdatedAt > oldest || portfolio.DocumentText.Contains(id)
                || db.Publications.Any(shown => shown.PortfolioId == portfolio.Id && shown.DocumentText.Contains(id))), stop);
    }

    private async Task EraseAsync(StudioDbContext db, MediaFile file, CancellationToken stop)
    {
        // The files first: what fails in between is found by its row and tried again.
        foreach (var key in file.StoreKeys) await files.DeleteAsync(key, stop);
        db.Remove(file);
        await db.SaveChangesAsync(stop);
    }
}

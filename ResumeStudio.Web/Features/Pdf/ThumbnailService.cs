using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Pdf;
using ResumeStudio.Data;
using ResumeStudio.Web.Platform.Files;
using ResumeStudio.Web.Platform.Jobs;

namespace ResumeStudio.Web.Features.Pdf;

/// <summary>Pictures of first pages; a version without one is queued when somebody looks.</summary>
public sealed class ThumbnailService(IDbContextFactory<StudioDbContext> contexts, IFileStore files, Nudge nudge, TimeProvider clock)
{
    private static readonly TimeSpan RetryFailedAfter = TimeSpan.FromMinutes(1);

    /// <summary>The newest picture there is, and the row to listen to while a newer one is being made.</summary>
    public async Task<ThumbnailState> LookAsync(Guid ownerId, Guid resumeId, int version, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        // The wanted row, if it is there, comes first; the newest picture is the first or the second.
        var known = await db.Thumbnails.OwnedBy(ownerId)
            .Where(picture => picture.ResumeId == resumeId && (picture.Version == version || (picture.Version < version && picture.Status == WorkStatus.Completed)))
            .OrderByDescending(picture => picture.Version).Take(2).ToListAsync(stop);
        var newest = known.FirstOrDefault(picture => picture.Status == WorkStatus.Completed);
        var wanted = known.FirstOrDefault(picture => picture.Version == version);
        if (wanted is { Status: WorkStatus.Failed } && wanted.FinishedAt < clock.GetUtcNow() - RetryFailedAfter) await RetryAsync(db, wanted, stop);
        if (wanted is null) wanted = await AddAsync(db, Thumbnail.For(ownerId, resumeId, version, clock.GetUtcNow()), stop);
        return new(newest is null ? null : $"/thumbnails/{resumeId}/{newest.Version}", wanted is { IsOver: false } ? wanted.Id : null);
    }

    /// <summary>The picture as WebP, or null when there is none for this person.</summary>
    public async Task<Stream?> OpenAsync(Guid ownerId, Guid resumeId, int version, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var picture = await db.Thumbnails.AsNoTracking().OwnedBy(ownerId)
            .FirstOrDefaultAsync(row => row.ResumeId == resumeId && row.Version == version && row.Status == WorkStatus.Completed, stop);
        return picture is null ? null : await files.OpenAsync(picture.FileKey, stop);
    }

    private async Task RetryAsync(StudioDbContext db, Thumbnail picture, CancellationToken stop)
    {
        picture.Retry(clock.GetUtcNow());
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Another tab asked again at the same moment.
            return;
        }

        await nudge.SendAsync<MakeThumbnailsJob>(picture.Id, stop);
    }

    private async Task<Thumbnail?> AddAsync(StudioDbContext db, Thumbnail picture, CancellationToken stop)
    {
        db.Add(picture);
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException) when (!stop.IsCancellationRequested)
        {
            // Another tab asked for the same picture at the same moment.
            return null;
        }

        await nudge.SendAsync<MakeThumbnailsJob>(picture.Id, stop);
        return picture;
    }
}

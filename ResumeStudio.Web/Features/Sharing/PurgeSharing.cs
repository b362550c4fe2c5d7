using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Sharing;
using ResumeStudio.Data;
using ResumeStudio.Web.Platform.Files;

namespace ResumeStudio.Web.Features.Sharing;

/// <summary>Removes snapshots that no link shows and no mail waits for any more, and the files of snapshots that are gone.</summary>
public sealed class PurgeSharing(IDbContextFactory<StudioDbContext> contexts, IFileStore files, TimeProvider clock)
{
    // Longer than a page stays open whose photo and PDF belong to the snapshot before.
    private static readonly TimeSpan Grace = TimeSpan.FromDays(1);
    private const int Portion = 100;

    public async Task RunAsync(CancellationToken stop = default)
    {
        while (await PurgeSnapshotsAsync(stop) || await PurgeFilesAsync(stop)) stop.ThrowIfCancellationRequested();
    }

    private async Task<bool> PurgeSnapshotsAsync(CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var before = clock.GetUtcNow() - Grace;
        // Inside the gate, so that nobody publishes a snapshot again whose photo is just being deleted.
        using var turn = await WriteGate.EnterAsync(db, stop);
        var unused = await db.ResumeSnapshots.Where(snapshot => snapshot.CreatedAt <= before && !db.ResumeLinks.Any(link => link.SnapshotId == snapshot.Id)
                && !db.ResumeMails.Any(mail => mail.SnapshotId == snapshot.Id && mail.FinishedAt == null))
            .OrderBy(snapshot => snapshot.Id).Take(Portion).ToListAsync(stop);
        // The file first: what fails in between is found by its row and tried again.
        foreach (var snapshot in unused.Where(snapshot => snapshot.PhotoKey is not null)) await files.DeleteAsync(snapshot.PhotoKey!, stop);
        db.RemoveRange(unused);
        await db.SaveChangesAsync(stop);
        return unused.Count > 0;
    }

    private async Task<bool> PurgeFilesAsync(CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var unused = await db.PublishedFiles.Where(made => !db.ResumeSnapshots.Any(snapshot => snapshot.Id == made.SnapshotId)).OrderBy(made => made.Id).Take(Portion).ToListAsync(stop);
        foreach (var made in unused)
        {
            await files.DeleteAsync(made.PdfKey, stop);
            await files.DeleteAsync(made.ImageKey, stop);
        }

        db.RemoveRange(unused);
        await db.SaveChangesAsync(stop);
        return unused.Count > 0;
    }
}

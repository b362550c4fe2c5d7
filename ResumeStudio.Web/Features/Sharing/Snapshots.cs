using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Sharing;
using ResumeStudio.Data;
using ResumeStudio.Web.Features.Media;
using ResumeStudio.Web.Platform.Files;

namespace ResumeStudio.Web.Features.Sharing;

/// <summary>Takes snapshots of resumes; of one version there is one.</summary>
public sealed class Snapshots(MediaService media, IFileStore files, TimeProvider clock)
{
    /// <summary>The snapshot of the resume as it is stored now; a new one is added to <paramref name="db"/>, its photo is stored at once.</summary>
    public async Task<ResumeSnapshot> TakeAsync(StudioDbContext db, Resume resume, CancellationToken stop)
    {
        if (db.ResumeSnapshots.Local.FirstOrDefault(taken => taken.ResumeId == resume.Id && taken.Version == resume.Version) is { } taken) return taken;
        if (await db.ResumeSnapshots.FirstOrDefaultAsync(known => known.ResumeId == resume.Id && known.Version == resume.Version, stop) is { } snapshot) return snapshot;
        snapshot = ResumeSnapshot.Of(resume, clock.GetUtcNow());
        if (snapshot.PhotoKey is { } key) await KeepPhotoAsync(resume, key, stop);
        return db.Add(snapshot).Entity;
    }

    /// <summary>Asks for PDF and preview image of what the link shows, unless they were asked for before. Answers the row to wake, or null.</summary>
    public async Task<Guid?> OrderFilesAsync(StudioDbContext db, ResumeSnapshot snapshot, ContactDetails shown, CancellationToken stop)
    {
        if (db.PublishedFiles.Local.Any(files => files.SnapshotId == snapshot.Id && files.Shown == shown)) return null;
        if (await db.PublishedFiles.AnyAsync(files => files.SnapshotId == snapshot.Id && files.Shown == shown, stop)) return null;
        return db.Add(PublishedFiles.For(snapshot, shown, clock.GetUtcNow())).Entity.Id;
    }

    /// <summary>A copy, so that a published page keeps its picture when the resume gets another one.</summary>
    private async Task KeepPhotoAsync(Resume resume, string key, CancellationToken stop)
    {
        if (resume.ReadDocument().Basics.Photo is not { } photo) return;
        if (await media.OpenAsync(resume.OwnerId, photo.MediaId, stop).ReadAllAsync(stop) is { } bytes) await files.SaveAsync(key, bytes, stop);
    }
}

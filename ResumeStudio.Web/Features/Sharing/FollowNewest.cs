using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Sharing;
using ResumeStudio.Data;
using ResumeStudio.Web.Platform.Jobs;

namespace ResumeStudio.Web.Features.Sharing;

/// <summary>Publishes newer versions on the links that follow them, once the person has stopped typing for a moment.</summary>
public sealed class FollowNewest(IDbContextFactory<StudioDbContext> contexts, Snapshots snapshots, Nudge nudge, TimeProvider clock)
{
    private static readonly TimeSpan Calm = TimeSpan.FromSeconds(10);
    private const int Portion = 100;

    public async Task RunAsync(CancellationToken stop = default)
    {
        foreach (var id in await BehindAsync(stop)) await FollowAsync(id, stop);
    }

    private async Task<List<Guid>> BehindAsync(CancellationToken stop)
    {
        var before = clock.GetUtcNow() - Calm;
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await (from link in db.ResumeLinks
                      where link.Terms.FollowsNewest && link.RevokedAt == null && link.SnapshotId != null
                      join resume in db.Resumes on link.ResumeId equals resume.Id
                      join snapshot in db.ResumeSnapshots on link.SnapshotId equals snapshot.Id
                      where resume.DeletedAt == null && resume.Version > snapshot.Version && resume.UpdatedAt <= before
                      orderby link.Id
                      select link.Id).Take(Portion).ToListAsync(stop);
    }

    private async Task FollowAsync(Guid linkId, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        Guid? files;
        using (await WriteGate.EnterAsync(db, stop))
        {
            var link = await db.ResumeLinks.FirstOrDefaultAsync(link => link.Id == linkId && link.RevokedAt == null, stop);
            if (link is null || await db.Resumes.AsNoTracking().FirstOrDefaultAsync(resume => resume.Id == link.ResumeId, stop) is not { } resume) return;
            var snapshot = await snapshots.TakeAsync(db, resume, stop);
            link.Publish(snapshot, clock.GetUtcNow());
            files = await snapshots.OrderFilesAsync(db, snapshot, link.Terms.Shown, stop);
            await db.SaveChangesAsync(stop);
        }

        if (files is { } id) await nudge.SendAsync<MakePublishedFilesJob>(id, stop);
    }
}

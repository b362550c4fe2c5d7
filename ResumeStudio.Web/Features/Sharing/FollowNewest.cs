using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Sharing;
using ResumeStudio.Data;
using ResumeStudio.Web.Platform.Jobs;

namespace ResumeStudio.Web.Features.Sharing;

/// <summary>Publishes newer versions on the links that follow them, once the person has stopped typing for a moment.</summary>
public sealed partial class FollowNewest(IDbContextFactory<StudioDbContext> contexts, Snapshots snapshots, Nudge nudge, TimeProvider clock, ILogger<FollowNewest> log)
{
    private static readonly TimeSpan Calm = TimeSpan.FromSeconds(10);
    private const int Portion = 100;

    /// <summary>Portion after portion, so that links which fail each time are not all that is ever tried.</summary>
    public async Task RunAsync(CancellationToken stop = default)
    {
        for (var after = Guid.Empty; await BehindAsync(after, stop) is { Count: > 0 } ids; after = ids[^1])
            foreach (var id in ids)
                await TryAsync(id, stop);
    }

    private async Task<List<Guid>> BehindAsync(Guid after, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await Behind(db).Where(link => link.Id > after).OrderBy(link => link.Id).Take(Portion).Select(link => link.Id).ToListAsync(stop);
    }

    private IQueryable<ResumeLink> Behind(StudioDbContext db)
    {
        var (now, before) = (clock.GetUtcNow(), clock.GetUtcNow() - Calm);
        return from link in db.ResumeLinks
               where link.Terms.FollowsNewest && link.RevokedAt == null && link.SnapshotId != null
                   && (link.Terms.ExpiresAt == null || link.Terms.ExpiresAt > now) && (link.Terms.MaximumViews == null || link.Views < link.Terms.MaximumViews)
               join resume in db.Resumes on link.ResumeId equals resume.Id
               join snapshot in db.ResumeSnapshots on link.SnapshotId equals snapshot.Id
               where resume.DeletedAt == null && resume.Version > snapshot.Version && resume.UpdatedAt <= before
               select link;
    }

    private async Task TryAsync(Guid linkId, CancellationToken stop)
    {
        try
        {
            await FollowAsync(linkId, stop);
        }
        catch (Exception failure) when (!stop.IsCancellationRequested)
        {
            LogFailure(failure, linkId);
        }
    }

    /// <summary>Asked again inside the gate: what was behind a moment ago may be frozen, closed, deleted or up to date by now.</summary>
    private async Task FollowAsync(Guid linkId, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        Guid? files;
        using (await WriteGate.EnterAsync(db, stop))
        {
            if (await Behind(db).FirstOrDefaultAsync(link => link.Id == linkId, stop) is not { } link) return;
            var resume = await db.Resumes.AsNoTracking().FirstAsync(resume => resume.Id == link.ResumeId, stop);
            var snapshot = await snapshots.TakeAsync(db, resume, stop);
            link.Publish(snapshot, clock.GetUtcNow());
            files = await snapshots.OrderFilesAsync(db, snapshot, link.Terms.Shown, stop);
            await db.SaveChangesAsync(stop);
        }

        if (files is { } id) await nudge.SendAsync<MakePublishedFilesJob>(id, stop);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The link {LinkId} could not follow its resume; it is tried again.")]
    private partial void LogFailure(Exception failure, Guid linkId);
}

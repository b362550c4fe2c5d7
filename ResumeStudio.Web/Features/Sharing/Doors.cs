using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Sharing;
using ResumeStudio.Data;
using ResumeStudio.Data.Accounts;

namespace ResumeStudio.Web.Features.Sharing;

/// <summary>
/// The links that visitors come to, in memory. A commit that touches one drops it before the owner reads "saved", so that what
/// the owner decides binds from the next request. A link with a limit of views is read anew each time.
/// </summary>
public sealed class Doors(IDbContextFactory<StudioDbContext> contexts, CommitWatch commits, TimeProvider clock)
{
    private readonly CommitCache<Door> _known = new(commits, clock, IsSeenByVisitors, Concerns);

    /// <summary>The page with this address, or with this former address; null when there is none.</summary>
    public Task<Door?> FindPageAsync(string slug) => FindAsync("r/" + slug, db =>
        from given in db.GivenSlugs
        where given.Slug == slug && given.Kind == SlugKind.Resume
        join link in db.ResumeLinks on given.TargetId equals link.Id
        select link);

    /// <summary>The link with this secret, or null.</summary>
    public Task<Door?> FindSecretAsync(string token)
    {
        var hash = ShareToken.HashOf(token);
        return FindAsync("s/" + hash, db => db.ResumeLinks.Where(link => link.TokenHash == hash));
    }

    private Task<Door?> FindAsync(string key, Func<StudioDbContext, IQueryable<ResumeLink>> find) =>
        _known.FindAsync(key, () => LoadAsync(find), door => door.Link.Terms.MaximumViews is null);

    /// <summary>All that decides about a door in one query, because a visitor waits for it.</summary>
    private async Task<Door?> LoadAsync(Func<StudioDbContext, IQueryable<ResumeLink>> find)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var found = await (
            from link in find(db).AsNoTracking()
            where link.SnapshotId != null && db.Resumes.Any(resume => resume.Id == link.ResumeId && resume.DeletedAt == null)
            select new
            {
                Link = link,
                Photo = db.ResumeSnapshots.Where(snapshot => snapshot.Id == link.SnapshotId).Select(snapshot => snapshot.PhotoKey).FirstOrDefault(),
                HasFiles = db.PublishedFiles.Any(files => files.SnapshotId == link.SnapshotId && files.Shown == link.Terms.Shown && files.Status == WorkStatus.Completed),
            }).FirstOrDefaultAsync();
        return found is null ? null : new(found.Link, found.Link.Terms.Shown.HasFlag(ContactDetails.Photo) ? found.Photo : null, found.HasFiles);
    }

    private static bool IsSeenByVisitors(CommittedRow row) => row.Row switch
    {
        Resume => row.State is EntityState.Deleted || row.Changed.Contains(nameof(Resume.DeletedAt)),
        ResumeLink => row.State is EntityState.Deleted || row.Changed.Contains(nameof(ResumeLink.Version)),
        PublishedFiles => row.Changed.Contains(nameof(QueuedWork.Status)),
        GivenSlug => true,
        User => row.State is EntityState.Deleted,
        _ => false,
    };

    private static bool Concerns(object row, Door door) => row switch
    {
        Resume resume => resume.Id == door.Link.ResumeId,
        ResumeLink link => link.Id == door.Link.Id,
        PublishedFiles files => files.SnapshotId == door.Link.SnapshotId,
        GivenSlug slug => slug.OwnerId == door.Link.OwnerId,
        User owner => owner.Id == door.Link.OwnerId,
        _ => false,
    };
}

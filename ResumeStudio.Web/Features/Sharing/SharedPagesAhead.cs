using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Sharing;
using ResumeStudio.Data;

namespace ResumeStudio.Web.Features.Sharing;

/// <summary>Has the public pages of resumes rendered ahead when their link or their files change.</summary>
public sealed class SharedPagesAhead(Doors doors, PublicPages pages, IDbContextFactory<StudioDbContext> contexts) : IPagesToPrepare
{
    public IEnumerable<Func<Task>> After(IReadOnlyList<CommittedRow> rows)
    {
        foreach (var (row, state, changed) in rows)
        {
            if (row is ResumeLink { Kind: LinkKind.Page, Slug: { } slug } && (state is EntityState.Added || changed.Contains(nameof(ResumeLink.Version)))) yield return () => PrepareAsync(slug);
            if (row is PublishedFiles { Status: WorkStatus.Completed } files && changed.Contains(nameof(QueuedWork.Status))) yield return () => PrepareAsync(files);
        }
    }

    private async Task PrepareAsync(PublishedFiles files)
    {
        await using var db = await contexts.CreateDbContextAsync();
        if (await db.ResumeLinks.Where(link => link.SnapshotId == files.SnapshotId && link.Kind == LinkKind.Page).Select(link => link.Slug).FirstOrDefaultAsync() is { } slug) await PrepareAsync(slug);
    }

    private async Task PrepareAsync(string slug)
    {
        if (await doors.FindPageAsync(slug) is { } door) await pages.ReadAsync(door, "/r/" + slug);
    }
}

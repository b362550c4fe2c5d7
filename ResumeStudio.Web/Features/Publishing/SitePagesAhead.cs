using ResumeStudio.Core.Common;
using ResumeStudio.Core.Publishing;
using ResumeStudio.Data;
using ResumeStudio.Web.Features.Sharing;

namespace ResumeStudio.Web.Features.Publishing;

/// <summary>Has the pages of portfolios rendered ahead when their publication or its preview image changes.</summary>
public sealed class SitePagesAhead(Sites sites, SitePages pages) : IPagesToPrepare
{
    public IEnumerable<Func<Task>> After(IReadOnlyList<CommittedRow> rows)
    {
        foreach (var (row, _, changed) in rows)
        {
            if (row is Publication { IsOpen: true, Slug: var slug }) yield return () => PrepareAsync(slug);
            if (row is SiteImage { Status: WorkStatus.Completed } image && changed.Contains(nameof(QueuedWork.Status))) yield return () => PrepareAsync(image.PublicationId);
        }
    }

    private async Task PrepareAsync(Guid publicationId)
    {
        if (await sites.FindAddressAsync(publicationId) is { } slug) await PrepareAsync(slug);
    }

    private async Task PrepareAsync(string slug)
    {
        if (await sites.FindAsync(slug) is { } site) await pages.ReadAsync(site, "/p/" + slug);
    }
}

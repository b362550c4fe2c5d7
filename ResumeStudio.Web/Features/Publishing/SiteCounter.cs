using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Publishing;
using ResumeStudio.Core.Sharing;
using ResumeStudio.Data;
using ResumeStudio.Web.Features.Sharing;

namespace ResumeStudio.Web.Features.Publishing;

/// <summary>Counts who looks at published portfolios, also on pages from memory: neither owner nor bots, and one visitor once an hour whichever host they come to.</summary>
public sealed class SiteCounter(IDbContextFactory<StudioDbContext> contexts, Visitors visitors, TimeProvider clock) : ICounts
{
    private readonly ConcurrentDictionary<(Guid PublicationId, DateOnly Day, string Host), int> _counted = new();

    public async Task CountAsync(HttpContext context, Site site)
    {
        var publication = site.Publication;
        if (!HttpMethods.IsGet(context.Request.Method) || !await Visitors.IsCountedAsync(context, publication.OwnerId) || !visitors.IsNew(context, publication.Id, "view")) return;
        _counted.AddOrUpdate((publication.Id, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), Visitors.HostOf(context.Request)), 1, (_, count) => count + 1);
    }

    public async Task WriteAsync(CancellationToken stop = default)
    {
        foreach (var site in _counted.Keys.GroupBy(sight => sight.PublicationId)) await WriteAsync(site.Key, [.. site], stop);
    }

    /// <summary>The days on which a portfolio was looked at, since a day, oldest first.</summary>
    public async Task<IReadOnlyList<VisitCount>> ReadDaysAsync(Guid ownerId, Guid publicationId, DateOnly since, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await db.SiteDays.Where(day => day.PublicationId == publicationId && day.Day >= since && db.Publications.Any(of => of.Id == publicationId && of.OwnerId == ownerId))
            .OrderBy(day => day.Day).ThenBy(day => day.Host).Select(day => new VisitCount(day.Day, day.Host, day.Views, 0)).ToListAsync(stop);
    }

    private async Task WriteAsync(Guid publicationId, List<(Guid PublicationId, DateOnly Day, string Host)> sights, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        using var turn = await WriteGate.EnterAsync(db, stop);
        var isThere = await db.Publications.AnyAsync(publication => publication.Id == publicationId, stop);
        foreach (var sight in sights)
            if (_counted.TryRemove(sight, out var count) && isThere)
                (await DayAsync(db, publicationId, sight.Day, sight.Host, stop)).Add(count);
        await db.SaveChangesAsync(stop);
    }

    private static async Task<SiteDay> DayAsync(StudioDbContext db, Guid publicationId, DateOnly day, string host, CancellationToken stop)
    {
        if (await db.SiteDays.FindAsync([publicationId, day, host], stop) is { } known) return known;
        var hosts = await db.SiteDays.CountAsync(of => of.PublicationId == publicationId && of.Day == day, stop) + db.SiteDays.Local.Count(of => db.Entry(of).State is EntityState.Added && of.Day == day);
        if (hosts >= LinkDay.MostHosts && host != LinkDay.OtherHosts) return await DayAsync(db, publicationId, day, LinkDay.OtherHosts, stop);
        return db.Add(SiteDay.Of(publicationId, day, host)).Entity;
    }
}

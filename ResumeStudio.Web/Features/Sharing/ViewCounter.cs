using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Sharing;
using ResumeStudio.Data;

namespace ResumeStudio.Web.Features.Sharing;

/// <summary>
/// Counts what visitors look at, also on pages from memory: neither the owner nor bots nor questions without a body, and one visitor once an hour.
/// Counts are written a few seconds later and when the program stops. A limit of views has its own count (<see cref="ViewLimit"/>).
/// </summary>
public sealed class ViewCounter(IDbContextFactory<StudioDbContext> contexts, Visitors visitors, Countries countries, TimeProvider clock) : ICounts
{
    private readonly ConcurrentDictionary<Sight, int> _counted = new();
    private readonly DayCounts _countries = new();

    public async Task CountAsync(HttpContext context, Door door, bool isDownload = false)
    {
        if (!HttpMethods.IsHead(context.Request.Method) && await Visitors.IsCountedAsync(context, door.Link.OwnerId)) Note(context, door, isDownload);
    }

    public async Task WriteAsync(CancellationToken stop = default)
    {
        foreach (var link in _counted.Keys.GroupBy(sight => sight.LinkId)) await WriteAsync(link.Key, [.. link], stop);
    }

    private void Note(HttpContext context, Door door, bool isDownload)
    {
        if (!visitors.IsNew(context, door.Link.Id, isDownload ? "download" : "view")) return;
        var sight = new Sight(door.Link.Id, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), Visitors.HostOf(context.Request), isDownload);
        _counted.AddOrUpdate(sight, 1, (_, count) => count + 1);
        if (!isDownload && countries.Of(context.Connection.RemoteIpAddress) is { } country) _countries.Add(door.Link.Id, sight.Day, country);
    }

    private async Task WriteAsync(Guid linkId, List<Sight> sights, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        using var turn = await WriteGate.EnterAsync(db, stop);
        if (await db.ResumeLinks.FirstOrDefaultAsync(link => link.Id == linkId, stop) is not { } link)
        {
            foreach (var sight in sights) _counted.TryRemove(sight, out _);
            _ = _countries.Take(linkId).Count();
            return;
        }

        var taken = sights.Select(sight => (Sight: sight, Count: _counted.TryRemove(sight, out var count) ? count : 0)).Where(one => one.Count > 0).ToList();
        var from = _countries.Take(linkId).ToList();
        try
        {
            await WriteAsync(db, link, taken, from, stop);
        }
        catch
        {
            foreach (var (sight, count) in taken) _counted.AddOrUpdate(sight, count, (_, since) => since + count);
            _countries.Return(linkId, from);
            throw;
        }
    }

    private async Task WriteAsync(StudioDbContext db, ResumeLink link, List<(Sight Sight, int Count)> taken, List<(DateOnly Day, string Name, int Count)> from, CancellationToken stop)
    {
        foreach (var (sight, count) in taken)
        {
            (await DayAsync(db, sight, stop)).Add(sight.IsDownload ? 0 : count, sight.IsDownload ? count : 0);
            if (!sight.IsDownload && link.Terms.MaximumViews is null) link.CountViews(count, clock.GetUtcNow());
        }

        foreach (var (day, country, count) in from)
            (await db.LinkCountries.FindAsync([link.Id, day, country], stop) ?? db.Add(LinkCountry.Of(link.Id, day, country)).Entity).Add(count);
        await db.SaveChangesAsync(stop);
    }

    private static async Task<LinkDay> DayAsync(StudioDbContext db, Sight sight, CancellationToken stop)
    {
        if (await db.LinkDays.FindAsync([sight.LinkId, sight.Day, sight.Host], stop) is { } known) return known;
        var hosts = await db.LinkDays.CountAsync(day => day.LinkId == sight.LinkId && day.Day == sight.Day, stop) + db.LinkDays.Local.Count(day => db.Entry(day).State is EntityState.Added && day.Day == sight.Day);
        if (hosts >= LinkDay.MostHosts && sight.Host != LinkDay.OtherHosts) return await DayAsync(db, sight with { Host = LinkDay.OtherHosts }, stop);
        return db.Add(LinkDay.Of(sight.LinkId, sight.Day, sight.Host)).Entity;
    }
}

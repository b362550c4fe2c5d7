using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Publishing;
using ResumeStudio.Core.Sharing;
using ResumeStudio.Data;
using ResumeStudio.Web.Features.Sharing;

namespace ResumeStudio.Web.Features.Publishing;

/// <summary>Counts who looks at published portfolios, also on pages from memory: neither owner nor bots, and one visitor once an hour whichever host they come to.</summary>
public sealed class SiteCounter(IDbContextFactory<StudioDbContext> contexts, Visitors visitors, Countries countries, TimeProvider clock) : ICounts
{
    private readonly DayCounts _hosts = new();
    private readonly DayCounts _countries = new();

    public async Task CountAsync(HttpContext context, Site site)
    {
        var publication = site.Publication;
        if (!HttpMethods.IsGet(context.Request.Method) || !await Visitors.IsCountedAsync(context, publication.OwnerId) || !visitors.IsNew(context, publication.Id, "view")) return;
        var day = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        _hosts.Add(publication.Id, day, Visitors.HostOf(context.Request));
        if (countries.Of(context.Connection.RemoteIpAddress) is { } country) _countries.Add(publication.Id, day, country);
    }

    public async Task WriteAsync(CancellationToken stop = default)
    {
        foreach (var id in _hosts.Ids.Union(_countries.Ids).ToList()) await WriteAsync(id, stop);
    }

    /// <summary>The days on which a portfolio was looked at, since a day, oldest first.</summary>
    public async Task<IReadOnlyList<VisitCount>> ReadDaysAsync(Guid ownerId, Guid publicationId, DateOnly since, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await db.SiteDays.Where(day => day.PublicationId == publicationId && day.Day >= since && db.Publications.Any(of => of.Id == publicationId && of.OwnerId == ownerId))
            .OrderBy(day => day.Day).ThenBy(day => day.Host).Select(day => new VisitCount(day.Day, day.Host, day.Views, 0)).ToListAsync(stop);
    }

    /// <summary>The same by the country that visitors came from; nothing while no database of countries is set.</summary>
    public async Task<IReadOnlyList<VisitCount>> ReadCountriesAsync(Guid ownerId, Guid publicationId, DateOnly since, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await db.SiteCountries.Where(count => count.PublicationId == publicationId && count.Day >= since && db.Publications.Any(of => of.Id == publicationId && of.OwnerId == ownerId))
            .OrderBy(count => count.Day).ThenBy(count => count.Country).Select(count => new VisitCount(count.Day, count.Country, count.Views, 0)).ToListAsync(stop);
    }

    private async Task WriteAsync(Guid publicationId, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        using var turn = await WriteGate.EnterAsync(db, stop);
        var (hosts, from) = (_hosts.Take(publicationId).ToList(), _countries.Take(publicationId).ToList());
        try
        {
            if (!await db.Publications.AnyAsync(publication => publication.Id == publicationId, stop)) return;
            foreach (var (day, host, count) in hosts) (await DayAsync(db, publicationId, day, host, stop)).Add(count);
            foreach (var (day, country, count) in from)
                (await db.SiteCountries.FindAsync([publicationId, day, country], stop) ?? db.Add(SiteCountry.Of(publicationId, day, country)).Entity).Add(count);
            await db.SaveChangesAsync(stop);
        }
        catch
        {
            _hosts.Return(publicationId, hosts);
            _countries.Return(publicationId, from);
            throw;
        }
    }

    private static async Task<SiteDay> DayAsync(StudioDbContext db, Guid publicationId, DateOnly day, string host, CancellationToken stop)
    {
        if (await db.SiteDays.FindAsync([publicationId, day, host], stop) is { } known) return known;
        var hosts = await db.SiteDays.CountAsync(of => of.PublicationId == publicationId && of.Day == day, stop) + db.SiteDays.Local.Count(of => db.Entry(of).State is EntityState.Added && of.Day == day);
        if (hosts >= LinkDay.MostHosts && host != LinkDay.OtherHosts) return await DayAsync(db, publicationId, day, LinkDay.OtherHosts, stop);
        return db.Add(SiteDay.Of(publicationId, day, host)).Entity;
    }
}

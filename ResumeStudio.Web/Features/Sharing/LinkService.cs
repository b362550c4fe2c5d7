using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Sharing;
using ResumeStudio.Data;
using ResumeStudio.Data.Resumes;
using ResumeStudio.Web.Platform.Jobs;

namespace ResumeStudio.Web.Features.Sharing;

/// <summary>What an owner sees of the links of a resume, and changes on them without publishing anew.</summary>
public sealed class LinkService(IDbContextFactory<StudioDbContext> contexts, Snapshots snapshots, LinkKeys keys, Nudge nudge, TimeProvider clock)
{
    /// <exception cref="NotFoundException">There is no such resume.</exception>
    public async Task<LinkBoard> ReadAsync(Guid ownerId, Guid resumeId, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var resume = await db.Resumes.AsNoTracking().OwnedBy(ownerId).NotDeleted().RequireAsync(resumeId, stop);
        var links = await db.ResumeLinks.AsNoTracking().OwnedBy(ownerId).Where(link => link.ResumeId == resumeId).OrderByDescending(link => link.CreatedAt).ThenBy(link => link.Id).ToListAsync(stop);
        var versions = await db.ResumeSnapshots.Where(snapshot => snapshot.ResumeId == resumeId).ToDictionaryAsync(snapshot => snapshot.Id, snapshot => snapshot.Version, stop);
        var ids = versions.Keys.ToList();
        var files = await db.PublishedFiles.AsNoTracking().OwnedBy(ownerId).Where(made => ids.Contains(made.SnapshotId)).ToListAsync(stop);
        var cards = links.ConvertAll(link => CardOf(link, versions, files));
        return new(resume.Title, resume.ReadDocument().Basics.Name, resume.Version, cards.Find(card => card.Link.Kind is LinkKind.Page), cards.FindAll(card => card.Link.Kind is LinkKind.Secret));
    }

    /// <summary>Changes terms and password; what is published stays. It binds from the next request on.</summary>
    /// <exception cref="RuleViolation">The terms or the password break a rule.</exception>
    public async Task ChangeAsync(Guid ownerId, Guid linkId, LinkWish wish, CancellationToken stop = default)
    {
        Guid? files = null;
        await using var db = await contexts.CreateDbContextAsync(stop);
        using (await WriteGate.EnterAsync(db, stop))
        {
            var link = await db.ResumeLinks.OwnedBy(ownerId).RequireAsync(linkId, stop);
            link.Agree(wish.Terms, clock.GetUtcNow());
            link.ProtectWith(wish.Password, keys);
            if (link.Kind is LinkKind.Page && wish.Slug.Length > 0) await SlugRegister.GiveAsync(db, link, Slug.Parse(wish.Slug), stop);
            if (link.SnapshotId is { } id) files = await snapshots.OrderFilesAsync(db, await db.ResumeSnapshots.RequireAsync(id, stop), link.Terms.Shown, stop);
            await db.SaveChangesAsync(stop);
        }

        if (files is { } made) await nudge.SendAsync<MakePublishedFilesJob>(made, stop);
    }

    /// <summary>Closes a link at once.</summary>
    public async Task CloseAsync(Guid ownerId, Guid linkId, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        using var turn = await WriteGate.EnterAsync(db, stop);
        (await db.ResumeLinks.OwnedBy(ownerId).RequireAsync(linkId, stop)).Close(clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
    }

    /// <summary>Removes a link with a secret and its statistics.</summary>
    public async Task DeleteAsync(Guid ownerId, Guid linkId, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        using var turn = await WriteGate.EnterAsync(db, stop);
        db.Remove(await db.ResumeLinks.OwnedBy(ownerId).Where(link => link.Kind == LinkKind.Secret).RequireAsync(linkId, stop));
        await db.SaveChangesAsync(stop);
    }

    /// <summary>The days on which a link was used, since a day, oldest first.</summary>
    public async Task<IReadOnlyList<LinkDay>> ReadDaysAsync(Guid ownerId, Guid linkId, DateOnly since, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await db.LinkDays.AsNoTracking().Where(day => day.LinkId == linkId && day.Day >= since && db.ResumeLinks.Any(link => link.Id == linkId && link.OwnerId == ownerId))
            .OrderBy(day => day.Day).ThenBy(day => day.Host).ToListAsync(stop);
    }

    /// <summary>The same by the country that readers came from; nothing while no database of countries is set.</summary>
    public async Task<IReadOnlyList<LinkCountry>> ReadCountriesAsync(Guid ownerId, Guid linkId, DateOnly since, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await db.LinkCountries.AsNoTracking().Where(count => count.LinkId == linkId && count.Day >= since && db.ResumeLinks.Any(link => link.Id == linkId && link.OwnerId == ownerId)).ToListAsync(stop);
    }

    private static LinkCard CardOf(ResumeLink link, Dictionary<Guid, int> versions, List<PublishedFiles> files) => new(link,
        link.SnapshotId is { } id && versions.TryGetValue(id, out var version) ? version : null,
        files.Find(made => made.SnapshotId == link.SnapshotId && made.Shown == link.Terms.Shown)?.Status);
}

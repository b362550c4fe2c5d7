using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Domains;
using ResumeStudio.Data;
using ResumeStudio.Web.Platform.Security;

namespace ResumeStudio.Web.Features.Domains;

/// <summary>A person's domains.</summary>
public sealed class DomainService(IDbContextFactory<StudioDbContext> contexts, LookNow look, DomainSetup setup, RateLimits limits, TimeProvider clock)
{
    private static readonly RateLimit Claims = new("domain claims", 20, TimeSpan.FromHours(1));
    private static readonly RateLimit Checks = new("domain checks", 20, TimeSpan.FromMinutes(10));

    /// <summary>Where domains shall point.</summary>
    public DomainTarget Target => setup.Target;

    /// <summary>Whether certificates are looked at here.</summary>
    public bool SeesCertificates => look.SeesCertificates;

    public async Task<List<CustomDomain>> ListAsync(Guid ownerId, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await db.Domains.AsNoTracking().Include(domain => domain.Held).OwnedBy(ownerId).OrderBy(domain => domain.CreatedAt).ToListAsync(stop);
    }

    /// <summary>Claims what was pasted; the first check comes with the job, once the person has had time to add the records.</summary>
    /// <exception cref="RuleViolation">It cannot be claimed; the message says why.</exception>
    public async Task<Guid> AddAsync(Guid ownerId, string? pasted, bool withPartner, DomainRecordKind kind, CancellationToken stop = default)
    {
        if (!Target.IsConfigured) throw new RuleViolation("This server is not set up for custom domains.");
        Count(Claims, ownerId, "Those were many domains in a short time.");
        var domain = CustomDomain.Claim(ownerId, HostName.Parse(pasted, setup.SiteHost), withPartner, kind, clock.GetUtcNow());
        if (domain.Name == Target.Name) throw new RuleViolation($"{domain.Host.Shown} is where domains point. Add the domain that you have registered.");
        await using var db = await contexts.CreateDbContextAsync(stop);
        if (!await db.Users.AnyAsync(user => user.Id == ownerId && user.EmailConfirmed, stop)) throw new RuleViolation("Confirm your e-mail address first: we write to it when something is the matter with a domain.");
        var names = await db.Domains.OwnedBy(ownerId).Select(other => other.Name).ToListAsync(stop);
        if (names.Contains(domain.Name)) throw new RuleViolation($"{domain.Host.Shown} is already among your domains.");
        if (names.Count >= CustomDomain.PerPerson) throw new RuleViolation($"You can have {CustomDomain.PerPerson} domains. Release one to add another.");
        db.Add(domain);
        await db.SaveChangesAsync(stop);
        return domain.Id;
    }

    /// <summary>The published portfolios of a person: what a domain may lead to.</summary>
    public async Task<List<DomainChoice>> ListChoicesAsync(Guid ownerId, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await (from publication in db.Publications.OwnedBy(ownerId)
                      where publication.ClosedAt == null
                      join portfolio in db.Portfolios on publication.PortfolioId equals portfolio.Id
                      where portfolio.DeletedAt == null
                      orderby portfolio.Title
                      select new DomainChoice(portfolio.Id, portfolio.Title)).ToListAsync(stop);
    }

    /// <summary>Leads visitors of the domain to a published portfolio of the same person, or nowhere.</summary>
    /// <exception cref="NotFoundException">There is no such domain or portfolio.</exception>
    public async Task LeadAsync(Guid ownerId, Guid id, Guid? portfolioId, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var domain = await db.Domains.Include(domain => domain.Held).OwnedBy(ownerId).RequireAsync(id, stop);
        if (portfolioId is { } wanted && !await db.Portfolios.OwnedBy(ownerId).AnyAsync(portfolio => portfolio.Id == wanted && portfolio.DeletedAt == null, stop)) throw new NotFoundException();
        domain.LeadTo(portfolioId);
        domain.LookForCertificates(clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
    }

    /// <summary>Changes which name leads, whether its partner leads to it, and the kind of record; then looks at the domain at once.</summary>
    /// <exception cref="RuleViolation">It cannot be so; the message says why.</exception>
    /// <exception cref="NotFoundException">There is no such domain.</exception>
    public async Task ArrangeAsync(Guid ownerId, Guid id, DomainArrangement wish, CancellationToken stop = default)
    {
        Count(Checks, ownerId, "You have changed or checked often just now.");
        await using (var db = await contexts.CreateDbContextAsync(stop))
        {
            var domain = await db.Domains.Include(domain => domain.Held).OwnedBy(ownerId).RequireAsync(id, stop);
            domain.Arrange(wish.Main, wish.WithPartner, wish.Kind, clock.GetUtcNow());
            if (await db.Domains.OwnedBy(ownerId).AnyAsync(other => other.Id != id && other.Name == domain.Name, stop)) throw new RuleViolation($"{domain.Host.Shown} is already among your domains. Release it there first.");
            var names = domain.Held.Select(host => host.Name).ToList();
            if (await db.DomainHosts.AnyAsync(host => host.DomainId != id && names.Contains(host.Name), stop)) throw new RuleViolation("Another claim has verified that name and holds it.");
            await SaveAsync(db, stop);
        }

        await look.RunAsync(id, stop);
    }

    /// <summary>Looks at the domain at once.</summary>
    /// <exception cref="RuleViolation">That was often enough for now.</exception>
    public async Task CheckNowAsync(Guid ownerId, Guid id, CancellationToken stop = default)
    {
        Count(Checks, ownerId, "You have checked often just now. We go on checking by ourselves.");
        await WakeAsync(ownerId, id, stop);
        await look.RunAsync(id, stop);
    }

    /// <summary>Gives the domain up: its token ends, and its names are free.</summary>
    public async Task ReleaseAsync(Guid ownerId, Guid id, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        db.Remove(await db.Domains.OwnedBy(ownerId).RequireAsync(id, stop));
        await db.SaveChangesAsync(stop);
    }

    private async Task WakeAsync(Guid ownerId, Guid id, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        (await db.Domains.Include(domain => domain.Held).OwnedBy(ownerId).RequireAsync(id, stop)).CheckNow(clock.GetUtcNow());
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateConcurrencyException)
        {
            // The job has just looked at it.
        }
    }

    private static async Task SaveAsync(StudioDbContext db, CancellationToken stop)
    {
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException)
        {
            throw new RuleViolation("The domain was checked or changed in this moment. Try again.");
        }
    }

    private void Count(RateLimit limit, Guid ownerId, string words)
    {
        if (limits.Take(limit, ownerId.ToString()) is { } wait) throw new RuleViolation($"{words} Try again in {Math.Ceiling(wait.TotalMinutes)} min.");
    }
}

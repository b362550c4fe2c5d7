using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Domains;
using ResumeStudio.Data;

namespace ResumeStudio.Web.Features.Domains;

/// <summary>Looks one domain up, writes down what was found and tells its owner what changed.</summary>
public sealed class CheckDomain(IDbContextFactory<StudioDbContext> contexts, LookUpDomain lookUp, DomainSetup setup, DomainMails mails, TimeProvider clock)
{
    public async Task RunAsync(Guid id, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        if (await db.Domains.Include(domain => domain.Held).FirstOrDefaultAsync(domain => domain.Id == id, stop) is not { } domain) return;
        var facts = await lookUp.RunAsync(domain, stop);
        var now = clock.GetUtcNow();
        var news = domain.Take(await UnlessHeldAsync(db, domain, DomainDoctor.Examine(domain, facts, setup.Target, now), stop), now);
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException) when (!stop.IsCancellationRequested)
        {
            // Released or checked by somebody else meanwhile, or another person verified the same name in this moment: the row is still due.
            return;
        }

        await mails.SendAsync(domain, news, stop);
    }

    private async Task<Diagnosis> UnlessHeldAsync(StudioDbContext db, CustomDomain domain, Diagnosis diagnosis, CancellationToken stop)
    {
        if (!diagnosis.IsProven || domain.State is DomainState.Verified) return diagnosis;
        var names = domain.Hosts.Select(host => host.Ascii).ToList();
        var holders = await db.Domains.Where(other => other.Id != domain.Id && other.Held.Any(host => names.Contains(host.Name))).ToListAsync(stop);
        // Whoever holds it without its record shall not do so a day longer than the grace.
        foreach (var holder in holders.Where(holder => holder.MissingSince is null)) holder.CheckSoon(clock.GetUtcNow());
        return holders.Count == 0 ? diagnosis : DomainDoctor.HeldByAnother(domain);
    }
}

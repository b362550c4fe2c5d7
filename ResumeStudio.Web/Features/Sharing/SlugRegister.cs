using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Sharing;
using ResumeStudio.Data;

namespace ResumeStudio.Web.Features.Sharing;

/// <summary>Who has which public address. It is asked and written within one turn of the database's write gate.</summary>
internal static class SlugRegister
{
    private const int MostPerOwner = 50;

    /// <summary>Gives the address to the page, if it is free or was the owner's before.</summary>
    /// <exception cref="RuleViolation">Somebody else has it or one that looks like it, or the owner uses it for another resume.</exception>
    public static async Task GiveAsync(StudioDbContext db, ResumeLink link, Slug slug, CancellationToken stop)
    {
        var alike = await db.GivenSlugs.Where(given => given.Skeleton == slug.Skeleton).ToListAsync(stop);
        if (alike.Exists(given => given.OwnerId != link.OwnerId)) throw new RuleViolation("This address is taken, or looks like one that is. Choose another one.");
        if (alike.Find(given => given.Slug == slug.Value) is { } own) await LeadAsync(db, own, link, stop);
        else
        {
            if (await db.GivenSlugs.CountAsync(given => given.OwnerId == link.OwnerId, stop) >= MostPerOwner)
                throw new RuleViolation($"You have used {MostPerOwner} addresses already. Choose one of those again.");
            db.Add(GivenSlug.To(link, slug));
        }

        if (link.Slug != slug.Value) link.MoveTo(slug);
    }

    private static async Task LeadAsync(StudioDbContext db, GivenSlug own, ResumeLink link, CancellationToken stop)
    {
        if (own.LinkId == link.Id) return;
        if (await db.ResumeLinks.AnyAsync(other => other.Id == own.LinkId && other.Slug == own.Slug, stop)) throw new RuleViolation("You use this address for another resume. Choose another one.");
        own.LeadTo(link);
    }
}

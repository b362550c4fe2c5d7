using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Sharing;
using ResumeStudio.Data;

namespace ResumeStudio.Web.Features.Sharing;

/// <summary>Who has which public address. It is asked and written within one turn of the database's write gate.</summary>
public static class SlugRegister
{
    private const int MostPerOwner = 50;

    /// <summary>Gives the address to a page of the owner, if it is free or was the owner's before.</summary>
    /// <param name="db">The open context; the caller saves.</param>
    /// <param name="wish">The row that shall be there: owner, kind, address and page.</param>
    /// <param name="isInUse">Whether another page of the owner has this address as its current one.</param>
    /// <param name="stop">Ends the wait.</param>
    /// <exception cref="RuleViolation">Somebody else has it or one that looks like it, or the owner uses it for another page.</exception>
    public static async Task GiveAsync(StudioDbContext db, GivenSlug wish, Func<Guid, Task<bool>> isInUse, CancellationToken stop)
    {
        var alike = await db.GivenSlugs.Where(given => given.Skeleton == wish.Skeleton).ToListAsync(stop);
        if (alike.Exists(given => given.OwnerId != wish.OwnerId)) throw new RuleViolation("This address is taken, or looks like one that is. Choose another one.");
        if (alike.Find(given => given.Slug == wish.Slug && given.Kind == wish.Kind) is { } own)
        {
            if (own.TargetId != wish.TargetId && await isInUse(own.TargetId)) throw new RuleViolation("You use this address for another page. Choose another one.");
            own.LeadTo(wish.TargetId);
            return;
        }

        if (await db.GivenSlugs.CountAsync(given => given.OwnerId == wish.OwnerId, stop) >= MostPerOwner)
            throw new RuleViolation($"You have used {MostPerOwner} addresses already. Choose one of those again.");
        db.Add(wish);
    }

    /// <summary>Gives the address to the public page of a resume.</summary>
    /// <exception cref="RuleViolation">It cannot have it.</exception>
    public static async Task GiveAsync(StudioDbContext db, ResumeLink link, Slug slug, CancellationToken stop)
    {
        await GiveAsync(db, GivenSlug.To(link.OwnerId, SlugKind.Resume, slug, link.Id),
            other => db.ResumeLinks.AnyAsync(page => page.Id == other && page.Slug == slug.Value, stop), stop);
        if (link.Slug != slug.Value) link.MoveTo(slug);
    }
}

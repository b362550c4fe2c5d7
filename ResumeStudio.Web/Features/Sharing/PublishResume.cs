using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Sharing;
using ResumeStudio.Data;
using ResumeStudio.Data.Resumes;
using ResumeStudio.Web.Platform.Jobs;

namespace ResumeStudio.Web.Features.Sharing;

/// <summary>Publishes a resume as it is stored now: on its public page, or on a link with a secret.</summary>
public sealed class PublishResume(IDbContextFactory<StudioDbContext> contexts, Snapshots snapshots, LinkKeys keys, Nudge nudge, TimeProvider clock)
{
    public const string Unconfirmed = "Confirm your e-mail address before you share a resume. The link is in the mail we sent; your account page can send it again.";

    /// <summary>Puts the newest version on the public page, and makes the page when there is none yet.</summary>
    /// <exception cref="RuleViolation">The address, the terms or the password break a rule, or the account is not confirmed.</exception>
    /// <exception cref="NotFoundException">There is no such resume.</exception>
    public Task PublishPageAsync(Guid ownerId, Guid resumeId, LinkWish wish, CancellationToken stop = default) => PublishAsync(ownerId, resumeId, wish, async (db, _) =>
    {
        var slug = Slug.Parse(wish.Slug);
        var link = await db.ResumeLinks.OwnedBy(ownerId).FirstOrDefaultAsync(page => page.ResumeId == resumeId && page.Kind == LinkKind.Page, stop)
            ?? db.Add(ResumeLink.Page(ownerId, resumeId, slug, clock.GetUtcNow())).Entity;
        await SlugRegister.GiveAsync(db, link, slug, stop);
        return link;
    }, stop);

    /// <summary>Makes a link with a secret, and answers the secret: it is told this once, only its hash is kept.</summary>
    /// <exception cref="RuleViolation">The terms or the password break a rule, or there are too many links.</exception>
    /// <exception cref="NotFoundException">There is no such resume.</exception>
    public async Task<string> MakeSecretAsync(Guid ownerId, Guid resumeId, LinkWish wish, CancellationToken stop = default)
    {
        var token = ShareToken.New();
        await PublishAsync(ownerId, resumeId, wish, (db, resume) => NewSecretAsync(db, resume, token, stop), stop);
        return token;
    }

    /// <summary>The same as part of something larger: the caller holds the write gate, has asked whose resume it is, and saves. What is to be printed waits for its job.</summary>
    /// <exception cref="RuleViolation">The terms or the password break a rule, or there are too many links.</exception>
    public async Task<string> AddSecretAsync(StudioDbContext db, Resume resume, LinkWish wish, CancellationToken stop)
    {
        var token = ShareToken.New();
        await PublishAsync(db, await NewSecretAsync(db, resume, token, stop), resume, wish, stop);
        return token;
    }

    private async Task<ResumeLink> NewSecretAsync(StudioDbContext db, Resume resume, string token, CancellationToken stop)
    {
        var stored = await db.ResumeLinks.OwnedBy(resume.OwnerId).CountAsync(link => link.ResumeId == resume.Id && link.Kind == LinkKind.Secret, stop);
        var added = db.ChangeTracker.Entries<ResumeLink>().Count(entry => entry.State is EntityState.Added);
        if (stored + added >= ResumeLink.MostPerResume) throw new RuleViolation($"A resume has at most {ResumeLink.MostPerResume} links. Delete one that has ended.");
        return db.Add(ResumeLink.Secret(resume.OwnerId, resume.Id, token, clock.GetUtcNow())).Entity;
    }

    private async Task PublishAsync(Guid ownerId, Guid resumeId, LinkWish wish, Func<StudioDbContext, Resume, Task<ResumeLink>> find, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        Guid? files;
        using (await WriteGate.EnterAsync(db, stop))
        {
            if (!await db.Users.AnyAsync(user => user.Id == ownerId && user.EmailConfirmed, stop)) throw new RuleViolation(Unconfirmed);
            var resume = await db.Resumes.AsNoTracking().OwnedBy(ownerId).NotDeleted().RequireAsync(resumeId, stop);
            files = await PublishAsync(db, await find(db, resume), resume, wish, stop);
            await db.SaveChangesAsync(stop);
        }

        if (files is { } id) await nudge.SendAsync<MakePublishedFilesJob>(id, stop);
    }

    private async Task<Guid?> PublishAsync(StudioDbContext db, ResumeLink link, Resume resume, LinkWish wish, CancellationToken stop)
    {
        link.Agree(wish.Terms, clock.GetUtcNow());
        link.ProtectWith(wish.Password, keys);
        var snapshot = await snapshots.TakeAsync(db, resume, stop);
        link.Publish(snapshot, clock.GetUtcNow());
        return await snapshots.OrderFilesAsync(db, snapshot, link.Terms.Shown, stop);
    }
}

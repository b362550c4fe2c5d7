using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Portfolios;
using ResumeStudio.Core.Publishing;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Sharing;
using ResumeStudio.Data;
using ResumeStudio.Data.Domains;
using ResumeStudio.Data.Resumes;
using ResumeStudio.Web.Features.Sharing;
using ResumeStudio.Web.Platform.Jobs;

namespace ResumeStudio.Web.Features.Publishing;

/// <summary>Publishes a portfolio with what it draws from a resume, and closes it again.</summary>
public sealed class PublishPortfolio(IDbContextFactory<StudioDbContext> contexts, Nudge nudge, TimeProvider clock)
{
    /// <summary>What the owner sees of the publication of a portfolio.</summary>
    /// <exception cref="NotFoundException">There is no such portfolio.</exception>
    public async Task<PublishState> ReadAsync(Guid ownerId, Guid portfolioId, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var portfolio = await FindAsync(db, ownerId, portfolioId, stop);
        var publication = await db.Publications.AsNoTracking().OwnedBy(ownerId).FirstOrDefaultAsync(of => of.PortfolioId == portfolioId, stop);
        if (publication is null) return new(portfolio.Title, portfolio.ReadDocument().Title, null, false, null, null);
        var resume = await ResumeOfAsync(db, portfolio, stop);
        var image = await db.SiteImages.Where(made => made.PublicationId == publication.Id && made.Version == publication.Version).Select(made => (WorkStatus?)made.Status).FirstOrDefaultAsync(stop);
        return new(portfolio.Title, portfolio.ReadDocument().Title, publication, publication.IsBehind(portfolio.Version, resume?.Id, resume?.Version), await db.MainHostAsync(publication, stop), image);
    }

    /// <summary>Publishes the portfolio as it is stored now.</summary>
    /// <exception cref="RuleViolation">The address breaks a rule or is taken, or the account is not confirmed.</exception>
    /// <exception cref="NotFoundException">There is no such portfolio.</exception>
    public async Task RunAsync(Guid ownerId, Guid portfolioId, string slug, bool allowsIndexing, CancellationToken stop = default)
    {
        var address = Slug.Parse(slug);
        await using var db = await contexts.CreateDbContextAsync(stop);
        SiteImage image;
        using (await WriteGate.EnterAsync(db, stop))
        {
            if (!await db.Users.AnyAsync(user => user.Id == ownerId && user.EmailConfirmed, stop)) throw new RuleViolation("Confirm your e-mail address before you publish a portfolio.");
            var portfolio = await FindAsync(db, ownerId, portfolioId, stop);
            var publication = await db.Publications.OwnedBy(ownerId).FirstOrDefaultAsync(of => of.PortfolioId == portfolioId, stop) ?? db.Add(Publication.For(portfolio, address)).Entity;
            await GiveAsync(db, publication, address, stop);
            publication.AllowIndexing(allowsIndexing);
            publication.Show(portfolio, await ResumeOfAsync(db, portfolio, stop), clock.GetUtcNow());
            image = db.Add(SiteImage.For(publication, clock.GetUtcNow())).Entity;
            await db.SaveChangesAsync(stop);
        }

        await nudge.SendAsync<MakeSiteImagesJob>(image.Id, stop);
    }

    /// <summary>Closes the page at once; its address stays the owner's.</summary>
    public async Task CloseAsync(Guid ownerId, Guid portfolioId, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        using var turn = await WriteGate.EnterAsync(db, stop);
        var publication = await db.Publications.OwnedBy(ownerId).FirstOrDefaultAsync(of => of.PortfolioId == portfolioId, stop) ?? throw new NotFoundException();
        publication.Close(clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
    }

    private static Task<Portfolio> FindAsync(StudioDbContext db, Guid ownerId, Guid portfolioId, CancellationToken stop) =>
        db.Portfolios.AsNoTracking().OwnedBy(ownerId).Where(portfolio => portfolio.DeletedAt == null).RequireAsync(portfolioId, stop);

    private static async Task<Resume?> ResumeOfAsync(StudioDbContext db, Portfolio portfolio, CancellationToken stop) =>
        portfolio.ReadDocument().ResumeId is not { } id ? null : await db.Resumes.AsNoTracking().OwnedBy(portfolio.OwnerId).NotDeleted().FirstOrDefaultAsync(resume => resume.Id == id, stop);

    private static async Task GiveAsync(StudioDbContext db, Publication publication, Slug slug, CancellationToken stop)
    {
        await SlugRegister.GiveAsync(db, GivenSlug.To(publication.OwnerId, SlugKind.Portfolio, slug, publication.Id),
            other => db.Publications.AnyAsync(of => of.Id == other && of.Slug == slug.Value, stop), stop);
        if (publication.Slug != slug.Value) publication.MoveTo(slug);
    }
}

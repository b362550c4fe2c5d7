using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Portfolios;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Data;
using ResumeStudio.Data.Portfolios;

namespace ResumeStudio.Web.Features.Portfolios;

/// <summary>What a person does with whole portfolios. What is written inside one is the editor's (PortfolioDocumentService).</summary>
public sealed class PortfolioService(IDbContextFactory<StudioDbContext> contexts, TimeProvider clock)
{
    private const int Attempts = 5;

    public async Task<Guid> CreateAsync(Guid ownerId, string title, PortfolioDocument document, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var portfolio = Portfolio.Create(ownerId, title, document, clock.GetUtcNow());
        db.Add(portfolio);
        await db.SaveChangesAsync(stop);
        return portfolio.Id;
    }

    /// <summary>Keeps a text beside the portfolio whose stored text went another way, and answers the title of that copy.</summary>
    public async Task<string> KeepBesideAsync(Guid ownerId, Guid id, PortfolioDocument document, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var title = await db.Portfolios.OwnedBy(ownerId).Where(p => p.Id == id).Select(p => p.Title).FirstOrDefaultAsync(stop);
        var copy = Portfolio.Create(ownerId, CopyTitle.Of(title ?? "Portfolio"), document, clock.GetUtcNow());
        db.Add(copy);
        await db.SaveChangesAsync(stop);
        return copy.Title;
    }

    public async Task<PortfolioPage> ListAsync(Guid ownerId, PortfolioCard? after = null, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await db.Portfolios.OwnedBy(ownerId).Cards(after).ToPageAsync(stop);
    }

    public async Task<PortfolioPage> ListTrashAsync(Guid ownerId, PortfolioCard? after = null, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await db.Portfolios.OwnedBy(ownerId).TrashCards(clock.GetUtcNow(), after).ToPageAsync(stop);
    }

    public Task RenameAsync(Guid ownerId, Guid id, string title, CancellationToken stop = default) =>
        ChangeAsync(ownerId, id, portfolio => portfolio.Rename(title, clock.GetUtcNow()), stop);

    public Task DeleteAsync(Guid ownerId, Guid id, CancellationToken stop = default) =>
        ChangeAsync(ownerId, id, portfolio => portfolio.Delete(clock.GetUtcNow()), stop);

    public Task RestoreAsync(Guid ownerId, Guid id, CancellationToken stop = default) =>
        ChangeAsync(ownerId, id, portfolio => portfolio.Restore(), stop);

    /// <summary>Removes it for good; only what is in the trash can be erased.</summary>
    public async Task EraseAsync(Guid ownerId, Guid id, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        db.Remove(await db.Portfolios.OwnedBy(ownerId).Where(p => p.DeletedAt != null).RequireAsync(id, stop));
        await db.SaveChangesAsync(stop);
    }

    /// <summary>An editor may save between our read and our write; then the change is made again on what it saved.</summary>
    private async Task ChangeAsync(Guid ownerId, Guid id, Action<Portfolio> change, CancellationToken stop)
    {
        for (var attempt = 1; ; attempt++)
        {
            await using var db = await contexts.CreateDbContextAsync(stop);
            change(await db.Portfolios.OwnedBy(ownerId).RequireAsync(id, stop));
            try
            {
                await db.SaveChangesAsync(stop);
                return;
            }
            catch (DbUpdateConcurrencyException) when (attempt < Attempts)
            {
            }
        }
    }
}

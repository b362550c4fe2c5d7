using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Analysis;
using ResumeStudio.Core.Common;
using ResumeStudio.Data;

namespace ResumeStudio.Web.Features.Analysis;

/// <summary>The words that a person keeps as their own; they count from the next analysis on.</summary>
public sealed class OwnWordList(IDbContextFactory<StudioDbContext> contexts, TimeProvider clock)
{
    /// <summary>All words in the order of the alphabet.</summary>
    public async Task<IReadOnlyList<OwnWord>> ListAsync(Guid ownerId, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await db.OwnWords.AsNoTracking().OwnedBy(ownerId).OrderBy(word => word.Key).ToListAsync(stop);
    }

    /// <summary>Keeps a word; one that is kept already stays as it is.</summary>
    /// <exception cref="RuleViolation">It is no word, or there are too many.</exception>
    public async Task KeepAsync(Guid ownerId, string word, CancellationToken stop = default)
    {
        var kept = OwnWord.For(ownerId, word, clock.GetUtcNow());
        await using var db = await contexts.CreateDbContextAsync(stop);
        using var turn = await WriteGate.EnterAsync(db, stop);
        if (await db.OwnWords.OwnedBy(ownerId).AnyAsync(one => one.Key == kept.Key, stop)) return;
        if (await db.OwnWords.OwnedBy(ownerId).CountAsync(stop) >= OwnWord.MostPerOwner) throw new RuleViolation($"You keep {OwnWord.MostPerOwner} words already. Remove some first.");
        db.Add(kept);
        await db.SaveChangesAsync(stop);
    }

    /// <summary>Removes a word; one that is not there is no error.</summary>
    public async Task RemoveAsync(Guid ownerId, Guid id, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        db.RemoveRange(await db.OwnWords.OwnedBy(ownerId).Where(word => word.Id == id).ToListAsync(stop));
        await db.SaveChangesAsync(stop);
    }
}

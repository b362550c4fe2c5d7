using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.CoverLetters;
using ResumeStudio.Data;
using ResumeStudio.Data.CoverLetters;
using ResumeStudio.Data.Resumes;

namespace ResumeStudio.Web.Features.CoverLetters;

/// <summary>What a person does with their letters. Those of resumes in the trash are hidden until they come back.</summary>
public sealed class LetterService(IDbContextFactory<StudioDbContext> contexts, TimeProvider clock)
{
    /// <summary>Drafts a letter from a resume and keeps it.</summary>
    /// <exception cref="RuleViolation">The wish breaks a limit, or there are too many letters.</exception>
    /// <exception cref="NotFoundException">There is no such resume.</exception>
    public async Task<Guid> CreateAsync(Guid ownerId, Guid resumeId, LetterWish wish, CancellationToken stop = default)
    {
        wish = wish.Checked();
        await using var db = await contexts.CreateDbContextAsync(stop);
        var resume = await db.Resumes.AsNoTracking().OwnedBy(ownerId).NotDeleted().RequireAsync(resumeId, stop);
        await db.CoverLetters.OwnedBy(ownerId).RequireRoomAsync(stop);
        var now = clock.GetUtcNow();
        var letter = CoverLetter.Create(ownerId, resumeId, wish, LetterDraft.Write(resume.ReadDocument(), wish, DateOnly.FromDateTime(now.UtcDateTime)), now);
        db.Add(letter);
        await db.SaveChangesAsync(stop);
        return letter.Id;
    }

    /// <summary>The name of the letter, or null when it is not there or not theirs.</summary>
    public async Task<string?> FindTitleAsync(Guid ownerId, Guid id, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await db.CoverLetters.OwnedBy(ownerId).OfKeptResumes(db.Resumes).Where(letter => letter.Id == id).Select(letter => letter.Role + ", " + letter.Company).FirstOrDefaultAsync(stop);
    }

    /// <exception cref="NotFoundException">There is no such letter.</exception>
    public async Task<OpenLetter> OpenAsync(Guid ownerId, Guid id, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var letter = await db.CoverLetters.AsNoTracking().OwnedBy(ownerId).RequireAsync(id, stop);
        var resume = await db.Resumes.AsNoTracking().OwnedBy(ownerId).NotDeleted().RequireAsync(letter.ResumeId, stop);
        return new(letter.Id, resume.Id, resume.Title, letter.Version, letter.UpdatedAt, letter.Wish, letter.Text, resume.ReadDocument());
    }

    public async Task<LetterPage> ListAsync(Guid ownerId, LetterCard? after = null, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await db.CoverLetters.OwnedBy(ownerId).OfKeptResumes(db.Resumes).ToPageAsync(db.Resumes, after, stop);
    }

    /// <summary>Saves a letter over the version it started from, keeps that version, and answers the new one's number.</summary>
    /// <exception cref="RuleViolation">A limit is broken, or the letter was saved elsewhere meanwhile.</exception>
    /// <exception cref="NotFoundException">There is no such letter.</exception>
    public async Task<int> SaveAsync(Guid ownerId, Guid id, int version, LetterWish wish, LetterText text, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var letter = await db.CoverLetters.OwnedBy(ownerId).RequireAsync(id, stop);
        if (letter.Version != version) throw Stale();
        db.Add(letter.Write(wish, text, clock.GetUtcNow()));
        db.RemoveRange(await db.LetterVersions.Where(one => one.LetterId == id).OrderByDescending(one => one.Number).Skip(LetterLimits.MostVersions - 1).ToListAsync(stop));
        try
        {
            await db.SaveChangesAsync(stop);
            return letter.Version;
        }
        catch (DbUpdateConcurrencyException)
        {
            throw Stale();
        }
    }

    /// <summary>Earlier versions, newest first.</summary>
    public async Task<IReadOnlyList<LetterVersion>> ListVersionsAsync(Guid ownerId, Guid id, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await db.LetterVersions.AsNoTracking().OwnedBy(ownerId).Where(version => version.LetterId == id).OrderByDescending(version => version.Number).ToListAsync(stop);
    }

    /// <summary>Deletes a letter for good; one that is not there is no error.</summary>
    public async Task DeleteAsync(Guid ownerId, Guid id, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        db.RemoveRange(await db.CoverLetters.OwnedBy(ownerId).Where(letter => letter.Id == id).ToListAsync(stop));
        await db.SaveChangesAsync(stop);
    }

    private static RuleViolation Stale() => new("This letter was saved in another window meanwhile. Copy what you typed here, load the page again and put it in.");
}

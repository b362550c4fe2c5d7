using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Data;
using ResumeStudio.Data.Resumes;

namespace ResumeStudio.Web.Features.Resumes;

/// <summary>What a person does with whole resumes. What is written inside one is the editor's (DocumentService).</summary>
public sealed class ResumeService(IDbContextFactory<StudioDbContext> contexts, TimeProvider clock)
{
    /// <summary>Counts stop here: above it the number says nothing and would cost more the more there are.</summary>
    public const int CountLimit = 1000;

    private const int Attempts = 5;

    public async Task<Guid> CreateAsync(Guid ownerId, string title, ResumeDocument document, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await AddAsync(db, Resume.Create(ownerId, title, document, clock.GetUtcNow()), stop);
    }

    public async Task<Guid> DuplicateAsync(Guid ownerId, Guid id, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var original = await db.Resumes.AsNoTracking().OwnedBy(ownerId).NotDeleted().RequireAsync(id, stop);
        return await AddAsync(db, original.Duplicate(clock.GetUtcNow()), stop);
    }

    /// <summary>Keeps a text beside the resume whose stored text went another way, and answers the title of that copy.</summary>
    public async Task<string> KeepBesideAsync(Guid ownerId, Guid id, ResumeDocument document, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var title = await db.Resumes.OwnedBy(ownerId).Where(resume => resume.Id == id).Select(resume => resume.Title).FirstOrDefaultAsync(stop);
        var copy = Resume.Create(ownerId, CopyTitle.Of(title ?? "Resume"), document, clock.GetUtcNow());
        await AddAsync(db, copy, stop);
        return copy.Title;
    }

    public async Task<ResumePage> ListAsync(Guid ownerId, ResumeQuery query, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await db.Resumes.OwnedBy(ownerId).Cards(query).ToPageAsync(stop);
    }

    public async Task<ResumePage> ListTrashAsync(Guid ownerId, ResumeCard? after = null, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await db.Resumes.OwnedBy(ownerId).TrashCards(clock.GetUtcNow(), after).ToPageAsync(stop);
    }

    /// <summary>How many there are, at most <see cref="CountLimit"/>.</summary>
    public async Task<int> CountAsync(Guid ownerId, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await db.Resumes.OwnedBy(ownerId).NotDeleted().OrderBy(resume => resume.Id).Take(CountLimit).CountAsync(stop);
    }

    public async Task<(string Title, ResumeDocument Document)> ReadAsync(Guid ownerId, Guid id, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var resume = await db.Resumes.AsNoTracking().OwnedBy(ownerId).NotDeleted().RequireAsync(id, stop);
        return (resume.Title, resume.ReadDocument());
    }

    public Task RenameAsync(Guid ownerId, Guid id, string title, CancellationToken stop = default) =>
        ChangeAsync(ownerId, id, resume => resume.Rename(title, clock.GetUtcNow()), stop);

    public Task DeleteAsync(Guid ownerId, Guid id, CancellationToken stop = default) =>
        ChangeAsync(ownerId, id, resume => resume.Delete(clock.GetUtcNow()), stop);

    public Task RestoreAsync(Guid ownerId, Guid id, CancellationToken stop = default) =>
        ChangeAsync(ownerId, id, resume => resume.Restore(), stop);

    /// <summary>Removes it for good; only what is in the trash can be erased.</summary>
    public async Task EraseAsync(Guid ownerId, Guid id, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        db.Remove(await db.Resumes.OwnedBy(ownerId).Where(r => r.DeletedAt != null).RequireAsync(id, stop));
        await db.SaveChangesAsync(stop);
    }

    private static async Task<Guid> AddAsync(StudioDbContext db, Resume resume, CancellationToken stop)
    {
        db.Add(resume);
        await db.SaveChangesAsync(stop);
        return resume.Id;
    }

    /// <summary>An editor may save between our read and our write; then the change is made again on what it saved.</summary>
    private async Task ChangeAsync(Guid ownerId, Guid id, Action<Resume> change, CancellationToken stop)
    {
        for (var attempt = 1; ; attempt++)
        {
            await using var db = await contexts.CreateDbContextAsync(stop);
            change(await db.Resumes.OwnedBy(ownerId).RequireAsync(id, stop));
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

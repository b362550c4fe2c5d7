using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Data;

namespace ResumeStudio.Web.Features.Resumes;

/// <summary>Opens and saves the document of one resume. A save names the version it started from and never overwrites a newer one.</summary>
public sealed class DocumentService(IDbContextFactory<StudioDbContext> contexts, TimeProvider clock)
{
    /// <summary>The title, or null when it is not there or not theirs.</summary>
    public async Task<string?> FindTitleAsync(Guid ownerId, Guid resumeId, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await Editable(db, ownerId).Where(resume => resume.Id == resumeId).Select(resume => resume.Title).FirstOrDefaultAsync(stop);
    }

    public async Task<OpenDocument<ResumeDocument>> OpenAsync(Guid ownerId, Guid resumeId, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return Opened(await Editable(db, ownerId).AsNoTracking().RequireAsync(resumeId, stop));
    }

    public async Task<SaveResult<ResumeDocument>> SaveAsync(Guid ownerId, Guid resumeId, int expectedVersion, ResumeDocument document, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var resume = await Editable(db, ownerId).RequireAsync(resumeId, stop);
        if (resume.Version != expectedVersion) return SaveResult<ResumeDocument>.Stale(Opened(resume));
        resume.Write(document, clock.GetUtcNow());
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateConcurrencyException)
        {
            return SaveResult<ResumeDocument>.Stale(await OpenAsync(ownerId, resumeId, stop));
        }

        return new SaveResult<ResumeDocument>(resume.Version, resume.UpdatedAt);
    }

    private static OpenDocument<ResumeDocument> Opened(Resume resume) => new(resume.Id, resume.Title, resume.Version, resume.UpdatedAt, resume.ReadDocument());

    private static IQueryable<Resume> Editable(StudioDbContext db, Guid ownerId) =>
        db.Resumes.OwnedBy(ownerId).Where(resume => resume.DeletedAt == null);
}

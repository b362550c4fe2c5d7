using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Analysis;
using ResumeStudio.Core.Common;
using ResumeStudio.Data;
using ResumeStudio.Data.Resumes;

namespace ResumeStudio.Web.Features.Analysis;

/// <summary>Leaves findings as they are, with a reason, and takes that back. Scores follow the rules alone and do not change.</summary>
public sealed class IgnoreFinding(IDbContextFactory<StudioDbContext> contexts, TimeProvider clock)
{
    /// <exception cref="RuleViolation">There is no reason, it is too long, or too much is ignored already.</exception>
    /// <exception cref="NotFoundException">There is no such resume.</exception>
    public async Task RunAsync(Guid ownerId, Guid resumeId, string key, string reason, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        using var turn = await WriteGate.EnterAsync(db, stop);
        await db.Resumes.OwnedBy(ownerId).NotDeleted().Select(resume => new { resume.Id }).RequireAsync(resumeId, stop);
        var known = db.IgnoredFindings.OwnedBy(ownerId).Where(ignored => ignored.ResumeId == resumeId);
        if (await known.FirstOrDefaultAsync(ignored => ignored.Key == key, stop) is { } same) same.Explain(reason);
        else if (await known.CountAsync(stop) >= IgnoredFinding.MostPerResume) throw new RuleViolation($"{IgnoredFinding.MostPerResume} findings of this resume are ignored already. Take some back first.");
        else db.Add(IgnoredFinding.For(ownerId, resumeId, key, reason, clock.GetUtcNow()));
        await db.SaveChangesAsync(stop);
    }

    /// <summary>Takes it back; what is not ignored is no error.</summary>
    public async Task UndoAsync(Guid ownerId, Guid resumeId, string key, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        using var turn = await WriteGate.EnterAsync(db, stop);
        db.RemoveRange(await db.IgnoredFindings.OwnedBy(ownerId).Where(ignored => ignored.ResumeId == resumeId && ignored.Key == key).ToListAsync(stop));
        await db.SaveChangesAsync(stop);
    }
}

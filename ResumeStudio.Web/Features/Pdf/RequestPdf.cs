using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Pdf;
using ResumeStudio.Data;
using ResumeStudio.Web.Features.Billing;
using ResumeStudio.Web.Platform.Jobs;

namespace ResumeStudio.Web.Features.Pdf;

/// <summary>Takes a person's wish for a PDF: the row is committed, then the job is nudged. The same key gives the same row.</summary>
public sealed class RequestPdf(IDbContextFactory<StudioDbContext> contexts, EntitlementService entitlements, Nudge nudge, TimeProvider clock)
{
    /// <exception cref="RuleViolation">The person's plan does not include PDFs.</exception>
    /// <exception cref="NotFoundException">There is no such resume.</exception>
    public async Task<Guid> RunAsync(Guid ownerId, PdfOrder order, CancellationToken stop = default)
    {
        if (await FindAsync(ownerId, order.Key, stop) is { } known) return known;
        var entitlement = await entitlements.AskAsync(ownerId, PaidFeature.Pdf, stop);
        if (!entitlement.Allowed) throw new RuleViolation(entitlement.Words);
        var id = await AddAsync(ownerId, order, stop);
        await nudge.SendAsync<PrintPdfsJob>(id, stop);
        return id;
    }

    private async Task<Guid?> FindAsync(Guid ownerId, string key, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await db.PdfPrints.OwnedBy(ownerId).Where(print => print.Key == key).Select(print => (Guid?)print.Id).FirstOrDefaultAsync(stop);
    }

    private async Task<Guid> AddAsync(Guid ownerId, PdfOrder order, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        if (!await db.Resumes.OwnedBy(ownerId).AnyAsync(resume => resume.Id == order.ResumeId && resume.DeletedAt == null, stop)) throw new NotFoundException();
        var print = PdfPrint.For(ownerId, order, clock.GetUtcNow());
        db.Add(print);
        try
        {
            await db.SaveChangesAsync(stop);
            return print.Id;
        }
        catch (DbUpdateException) when (!stop.IsCancellationRequested)
        {
            // The same wish came twice at once; the unique key let one in.
            if (await FindAsync(ownerId, order.Key, stop) is { } same) return same;
            throw;
        }
    }
}

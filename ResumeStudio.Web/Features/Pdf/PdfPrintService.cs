using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Pdf;
using ResumeStudio.Data;
using ResumeStudio.Web.Platform.Jobs;

namespace ResumeStudio.Web.Features.Pdf;

/// <summary>What a person can know of, and do with, a print that has been asked for.</summary>
public sealed class PdfPrintService(IDbContextFactory<StudioDbContext> contexts, IPdfPrinter printer, PdfLinks links, Nudge nudge, TimeProvider clock)
{
    /// <exception cref="NotFoundException">There is no such resume.</exception>
    public async Task<PdfChoice> ReadChoiceAsync(Guid ownerId, Guid resumeId, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var document = (await db.Resumes.AsNoTracking().OwnedBy(ownerId).RequireAsync(resumeId, stop)).ReadDocument();
        return new(document.Theme.Paper, HasPhoto: document is { Basics.Photo: not null, Theme.ShowPhoto: true });
    }

    public async Task<PdfProgress> LookAsync(Guid ownerId, Guid id, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var print = await db.PdfPrints.AsNoTracking().OwnedBy(ownerId).RequireAsync(id, stop);
        return print.Status switch
        {
            WorkStatus.Completed => new(print.Status, "Ready", links.For(ownerId, id)),
            WorkStatus.Failed => new(print.Status, print.FailureReason ?? ""),
            WorkStatus.Processing => new(print.Status, PdfSteps.LayingOut),
            _ when !printer.IsReady => new(print.Status, PdfSteps.WaitingForPrinter),
            _ when print.FailureReason is { } reason => new(print.Status, $"{reason} It is tried again in a moment ({print.Attempts} of {QueuedWork.MaxAttempts} tries so far)."),
            _ => new(print.Status, PdfSteps.Waiting),
        };
    }

    /// <summary>Starts a print that failed anew.</summary>
    public async Task RetryAsync(Guid ownerId, Guid id, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        (await db.PdfPrints.OwnedBy(ownerId).RequireAsync(id, stop)).Retry(clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
        await nudge.SendAsync<PrintPdfsJob>(id, stop);
    }

    /// <summary>A finished print, for its download; null when it is not this person's or has been purged.</summary>
    public async Task<PdfPrint?> FindFinishedAsync(Guid ownerId, Guid id, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await db.PdfPrints.AsNoTracking().OwnedBy(ownerId).FirstOrDefaultAsync(print => print.Id == id && print.Status == WorkStatus.Completed, stop);
    }
}

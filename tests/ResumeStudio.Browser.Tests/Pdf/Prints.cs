using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Core.Pdf;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Data;
using ResumeStudio.Web.Features.Pdf;
using ResumeStudio.Web.Platform.Files;
using ResumeStudio.Web.Platform.Jobs;

namespace ResumeStudio.Browser.Tests.Pdf;

/// <summary>The way of a PDF through queue, printer and store, as the program goes it.</summary>
internal static class Prints
{
    public static async Task<Resume> AddResumeAsync(this IServiceProvider services, Guid ownerId, ResumeDocument document, string title = "Résumé for tests")
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<StudioDbContext>>().CreateDbContextAsync();
        var resume = Resume.Create(ownerId, title, document, TimeProvider.System.GetUtcNow());
        db.Add(resume);
        await db.SaveChangesAsync();
        return resume;
    }

    public static Task<Guid> RequestAsync(this IServiceProvider services, Resume resume, string? key = null, PaperSize? paper = null) =>
        services.GetRequiredService<RequestPdf>().RunAsync(resume.OwnerId, new PdfOrder(resume.Id, resume.Version, key ?? Guid.CreateVersion7().ToString(), paper));

    /// <summary>Waits until the print is over and returns its row.</summary>
    public static async Task<PdfPrint> FinishAsync(this IServiceProvider services, Guid id)
    {
        using var changed = new SemaphoreSlim(0);
        using var listening = services.GetRequiredService<WorkSignals>().Listen(id, _ => changed.Release());
        while (true)
        {
            await using (var db = await services.GetRequiredService<IDbContextFactory<StudioDbContext>>().CreateDbContextAsync())
            {
                var print = await db.PdfPrints.AsNoTracking().SingleAsync(row => row.Id == id);
                if (print.IsOver) return print;
            }

            Assert.That(await changed.WaitAsync(TimeSpan.FromSeconds(60)), Is.True, "The print did not move for a minute.");
        }
    }

    public static async Task<byte[]> ReadAsync(this IServiceProvider services, PdfPrint print)
    {
        await using var file = await services.GetRequiredService<IFileStore>().OpenAsync(print.FileKey!);
        using var copy = new MemoryStream();
        await file!.CopyToAsync(copy);
        return copy.ToArray();
    }

    public static async Task<byte[]> PrintAsync(this IServiceProvider services, Resume resume, PaperSize? paper = null)
    {
        var print = await services.FinishAsync(await services.RequestAsync(resume, paper: paper));
        Assert.That(print.Status, Is.EqualTo(Core.Common.WorkStatus.Completed), print.FailureReason);
        return await services.ReadAsync(print);
    }
}

using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Core.Pdf;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Data;
using ResumeStudio.Web.Features.Pdf;
using ResumeStudio.Web.Platform.Files;

namespace ResumeStudio.Web.Tests.Pdf;

/// <summary>Resumes, prints and files as the tests of this folder need them.</summary>
internal static class PdfStudio
{
    public static async Task<Resume> AddResumeAsync(this StudioFactory studio, Guid ownerId, string title = "Lebenslauf für Zoë")
    {
        await using var db = await studio.OpenAsync();
        var resume = Resume.Create(ownerId, title, ResumeDocument.Blank(), TimeProvider.System.GetUtcNow());
        db.Add(resume);
        await db.SaveChangesAsync();
        return resume;
    }

    public static Task<Guid> RequestAsync(this StudioFactory studio, Resume resume, string key = "wish") =>
        studio.Services.GetRequiredService<RequestPdf>().RunAsync(resume.OwnerId, new PdfOrder(resume.Id, resume.Version, key));

    /// <summary>A print whose file is there, as the job would leave it.</summary>
    public static async Task<PdfPrint> FinishAsync(this StudioFactory studio, Resume resume, DateTimeOffset? at = null, string key = "wish", string file = "the file")
    {
        var now = at ?? TimeProvider.System.GetUtcNow();
        var print = PdfPrint.For(resume.OwnerId, new PdfOrder(resume.Id, resume.Version, key), now);
        print.Claim("test", now, TimeSpan.FromMinutes(1));
        print.Begin(resume.Version, new string('A', PdfPrint.HashLength), resume.Title + ".pdf");
        print.Take($"pdf/{resume.Id:N}/{print.ContentHash}.pdf", reused: false);
        print.Complete(now);
        await studio.Services.GetRequiredService<IFileStore>().SaveAsync(print.FileKey!, Encoding.UTF8.GetBytes(file));
        await using var db = await studio.OpenAsync();
        db.Add(print);
        await db.SaveChangesAsync();
        return print;
    }

    public static Task<StudioDbContext> OpenAsync(this StudioFactory studio) =>
        studio.Services.GetRequiredService<IDbContextFactory<StudioDbContext>>().CreateDbContextAsync();
}

using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Pdf;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Data;
using ResumeStudio.Web.Features.Media;
using ResumeStudio.Web.Features.Templates;

namespace ResumeStudio.Web.Features.Pdf;

/// <summary>Resumes as pages ready to print, and the files that earlier prints left.</summary>
public sealed class PdfPages(IDbContextFactory<StudioDbContext> contexts, ResumeRenderer renderer, MediaService media)
{
    /// <exception cref="NotFoundException">The resume has been deleted.</exception>
    public Task<PdfPage> RenderAsync(PdfPrint print, CancellationToken stop) =>
        RenderAsync(print.OwnerId, print.ResumeId, print.Paper, print.WithPhoto, stop);

    public Task<PdfPage> RenderAsync(Thumbnail thumbnail, CancellationToken stop) =>
        RenderAsync(thumbnail.OwnerId, thumbnail.ResumeId, paper: null, withPhoto: true, stop);

    /// <summary>A document as its owner prints it.</summary>
    public async Task<RenderedResume> RenderAsync(Guid ownerId, ResumeDocument document, CancellationToken stop) =>
        await renderer.RenderAsync(document, new RenderOptions(await PhotoAsync(ownerId, document, stop)), stop);

    /// <summary>Where an earlier print of the same content lies, or null.</summary>
    public async Task<string?> FindFileAsync(PdfPrint print, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await db.PdfPrints.OwnedBy(print.OwnerId)
            .Where(p => p.ResumeId == print.ResumeId && p.ContentHash == print.ContentHash && p.Status == WorkStatus.Completed)
            .Select(p => p.FileKey).FirstOrDefaultAsync(stop);
    }

    private async Task<PdfPage> RenderAsync(Guid ownerId, Guid resumeId, PaperSize? paper, bool withPhoto, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var resume = await db.Resumes.AsNoTracking().OwnedBy(ownerId).Where(resume => resume.DeletedAt == null).RequireAsync(resumeId, stop);
        var document = resume.ReadDocument();
        document.Theme.Paper = paper ?? document.Theme.Paper;
        document.Theme.ShowPhoto &= withPhoto;
        return new(await RenderAsync(ownerId, document, stop), resume.Version, resume.Title);
    }

    private async Task<string?> PhotoAsync(Guid ownerId, ResumeDocument document, CancellationToken stop) =>
        document is { Theme.ShowPhoto: true, Basics.Photo: { } photo } ? await media.DataUriAsync(ownerId, photo.MediaId, stop) : null;
}

using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using ResumeStudio.Core.Media;
using ResumeStudio.Core.Publishing;
using ResumeStudio.Core.Resumes.JsonResume;
using ResumeStudio.Data;
using ResumeStudio.Web.Features.Media;
using ResumeStudio.Web.Features.Portfolios;

namespace ResumeStudio.Web.Features.Publishing;

/// <summary>A portfolio as a ZIP that runs from any folder: page, fonts and images beside each other, and what it shows of the resume as JSON Resume.</summary>
public sealed partial class ExportPortfolio(SiteDrafts drafts, PortfolioRenderer renderer, MediaService media, IWebHostEnvironment environment)
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the ZIP of the portfolio as it is stored now, and answers its title.</summary>
    /// <exception cref="NotFoundException">There is no such portfolio.</exception>
    public async Task<string> RunAsync(Guid ownerId, Guid portfolioId, Stream target, CancellationToken stop = default)
    {
        var (portfolio, draft) = await drafts.ReadAsync(ownerId, portfolioId, stop);
        using var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        await WriteAsync(zip, draft, await drafts.MessageFormAsync(portfolio, stop), stop);
        return portfolio.Title;
    }

    private async Task WriteAsync(ZipArchive zip, Publication publication, string? messageForm, CancellationToken stop)
    {
        var (document, resume) = (publication.ReadDocument(), publication.ReadResume());
        var options = new PortfolioRenderOptions { Picture = FileOf, Font = path => path.TrimStart('/'), MessageForm = messageForm };
        var page = await renderer.RenderAsync(document, resume, options, stop);
        // From a folder, browsers refuse fonts that are asked for ahead; those of the style sheet load.
        await AddAsync(zip, "index.html", Encoding.UTF8.GetBytes(Preloads().Replace(page.Html, "")), stop);
        if (resume is not null) await AddAsync(zip, "resume.json", Encoding.UTF8.GetBytes(JsonResumeExporter.Export(resume).ToJsonString(Readable)), stop);
        foreach (var font in page.Fonts.Select(font => font.Path).Distinct())
            await using (var content = environment.WebRootFileProvider.GetFileInfo(font).CreateReadStream())
                await AddAsync(zip, font.TrimStart('/'), content, stop);
        foreach (var (id, width) in page.Pictures.DistinctBy(image => image.MediaId).SelectMany(image => PictureRules.WidthsFor(image.Width).Select(width => (image.MediaId, width))))
            if (await media.OpenPictureAsync(publication.OwnerId, id, width, stop) is { } picture)
                await using (picture)
                    await AddAsync(zip, FileOf(id, width), picture, stop);
    }

    private static string FileOf(Guid id, int width) => $"images/{id:D}-{width}.webp";

    private static async Task AddAsync(ZipArchive zip, string name, byte[] content, CancellationToken stop)
    {
        using var source = new MemoryStream(content);
        await AddAsync(zip, name, source, stop);
    }

    private static async Task AddAsync(ZipArchive zip, string name, Stream content, CancellationToken stop)
    {
        await using var entry = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
        await content.CopyToAsync(entry, stop);
    }

    [GeneratedRegex("<link rel=\"preload\"[^>]*>")]
    private static partial Regex Preloads();
}

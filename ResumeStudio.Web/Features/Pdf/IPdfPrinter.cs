using ResumeStudio.Web.Features.Templates;

namespace ResumeStudio.Web.Features.Pdf;

/// <summary>Puts a rendered resume on paper.</summary>
public interface IPdfPrinter
{
    /// <summary>Whether it can print right now; while it cannot, prints wait in their queue.</summary>
    bool IsReady { get; }

    /// <summary>Names everything beside the page itself that decides how the file looks.</summary>
    string Fingerprint { get; }

    Task<byte[]> PrintAsync(RenderedResume page, CancellationToken stop = default);

    /// <summary>A picture of the first sheet, as WebP.</summary>
    Task<byte[]> PictureAsync(RenderedResume page, CancellationToken stop = default);

    /// <summary>The head of the first sheet as a JPEG of 1200 × 630 pixels, as networks show a link.</summary>
    Task<byte[]> LinkPictureAsync(RenderedResume page, CancellationToken stop = default);

    /// <summary>What a wide window shows first of a page without script, as a JPEG of 1200 × 630 pixels.</summary>
    Task<byte[]> ScreenPictureAsync(string html, CancellationToken stop = default);
}

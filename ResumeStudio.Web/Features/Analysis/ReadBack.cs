using ResumeStudio.Core.Analysis.ReadBack;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Web.Features.Pdf;
using ResumeStudio.Web.Platform.Browser;

namespace ResumeStudio.Web.Features.Analysis;

/// <summary>Prints a resume as a download would and reads the file back, as programs do that take it in.</summary>
public sealed class ReadBack(PdfPages pages, IPdfPrinter printer, PdfReader reader)
{
    /// <summary>What the file says, or null without a printer.</summary>
    /// <exception cref="TimeoutException">Printing or reading took too long.</exception>
    /// <exception cref="Microsoft.Playwright.PlaywrightException">The browser died.</exception>
    public async Task<ExtractedPdf?> RunAsync(Guid ownerId, ResumeDocument document, CancellationToken stop = default)
    {
        if (!printer.IsReady) return null;
        try
        {
            var page = await pages.RenderAsync(ownerId, document, stop);
            return await reader.ReadAsync(await printer.PrintAsync(page, stop), stop);
        }
        catch (BrowserMissing)
        {
            return null;
        }
    }
}

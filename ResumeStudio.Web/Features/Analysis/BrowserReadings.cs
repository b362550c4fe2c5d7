using ResumeStudio.Core.Analysis;
using ResumeStudio.Core.Analysis.ReadBack;
using ResumeStudio.Core.Resumes;

namespace ResumeStudio.Web.Features.Analysis;

/// <summary>What the browser adds to an analysis: the printed PDF read back, and what a checker of spelling marks. Both at the same time.</summary>
public sealed class BrowserReadings(ReadBack readBack, LanguageChecker checker)
{
    /// <summary>Each is null without a browser.</summary>
    /// <exception cref="TimeoutException">One of them took too long.</exception>
    /// <exception cref="Microsoft.Playwright.PlaywrightException">The browser died.</exception>
    public async Task<(ExtractedPdf? Pdf, LanguageFindings? Spelling)> RunAsync(Guid ownerId, ResumeDocument document, CancellationToken stop = default)
    {
        var (pdf, spelling) = (readBack.RunAsync(ownerId, document, stop), checker.CheckAsync(document, stop));
        await Task.WhenAll(pdf, spelling);
        return (await pdf, await spelling);
    }
}

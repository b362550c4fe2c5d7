using ResumeStudio.Core.Common;
using ResumeStudio.Web.Features.Pdf;
using ResumeStudio.Web.Features.Templates;

namespace ResumeStudio.Web.Features.CoverLetters;

/// <summary>Prints a letter while its person waits, through the same renderer and pages as a resume.</summary>
public sealed class PrintLetter(ResumeRenderer renderer, PrintAtOnce print, LetterSheet sheet)
{
    /// <exception cref="RuleViolation">This person's last letter is still being printed.</exception>
    /// <exception cref="TimeoutException">It took too long.</exception>
    /// <exception cref="Microsoft.Playwright.PlaywrightException">The browser died.</exception>
    public Task<byte[]> RunAsync(Guid ownerId, OpenLetter letter, CancellationToken stop = default) =>
        print.RunAsync(ownerId, () => renderer.RenderAsync(sheet.Of(letter.Resume, letter.Text), new RenderOptions(LettersAlone: true), stop), stop);
}

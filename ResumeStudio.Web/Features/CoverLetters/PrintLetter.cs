using System.Collections.Concurrent;
using ResumeStudio.Core.Common;
using ResumeStudio.Web.Features.Pdf;
using ResumeStudio.Web.Features.Templates;

namespace ResumeStudio.Web.Features.CoverLetters;

/// <summary>Prints a letter at once, through the same renderer and pages as a resume; one person prints one at a time.</summary>
public sealed class PrintLetter(ResumeRenderer renderer, IPdfPrinter printer, LetterSheet sheet)
{
    private readonly ConcurrentDictionary<Guid, byte> _printing = new();

    /// <exception cref="RuleViolation">This person's last letter is still being printed.</exception>
    /// <exception cref="TimeoutException">It took too long.</exception>
    /// <exception cref="Microsoft.Playwright.PlaywrightException">The browser died.</exception>
    public async Task<byte[]> RunAsync(Guid ownerId, OpenLetter letter, CancellationToken stop = default)
    {
        if (!_printing.TryAdd(ownerId, 0)) throw new RuleViolation("Your last letter is still being printed. Try again in a moment.");
        try
        {
            return await printer.PrintAsync(await renderer.RenderAsync(sheet.Of(letter.Resume, letter.Text), new RenderOptions(LettersAlone: true), stop), stop);
        }
        finally
        {
            _printing.TryRemove(ownerId, out _);
        }
    }
}

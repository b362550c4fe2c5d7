using System.Collections.Concurrent;
using ResumeStudio.Core.Common;
using ResumeStudio.Web.Features.Templates;

namespace ResumeStudio.Web.Features.Pdf;

/// <summary>
/// Prints a small page that nobody keeps while its person waits: a report, a letter. One at a time for a person, and never longer than
/// <see cref="Patience"/> with the wait for a turn; the pool lends its pages in the order of asking. Resumes are queued work instead.
/// </summary>
public sealed class PrintAtOnce(IPdfPrinter printer, TimeProvider clock)
{
    /// <summary>The longest that somebody waits for a turn and for the print itself, which has 20 seconds of its own.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly ConcurrentDictionary<Guid, byte> _printing = new();

    /// <exception cref="RuleViolation">This person's last one is still being printed.</exception>
    /// <exception cref="TimeoutException">It took too long; nothing goes on behind the scenes.</exception>
    /// <exception cref="Microsoft.Playwright.PlaywrightException">The browser died.</exception>
    public async Task<byte[]> RunAsync(Guid ownerId, Func<Task<RenderedResume>> write, CancellationToken stop = default)
    {
        if (!_printing.TryAdd(ownerId, 0)) throw new RuleViolation("Your last one is still being printed. Try again in a moment.");
        using var patience = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, stop);
        try
        {
            return await printer.PrintAsync(await write(), either.Token);
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested && !stop.IsCancellationRequested)
        {
            throw new TimeoutException();
        }
        finally
        {
            _printing.TryRemove(ownerId, out _);
        }
    }
}

namespace ResumeStudio.Web.Platform.Browser;

/// <summary>Opens the print pages beside the program's start, which does not wait for them and does not need them.</summary>
public sealed class BrowserWarmUp(BrowserPool pool, ILogger<BrowserWarmUp> log) : BackgroundService
{
    // Whatever goes wrong here goes wrong again for the first document, which then waits in its queue; the program itself runs on.
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        try
        {
            await pool.WarmUpAsync(PageKind.Print);
        }
        catch (Exception failure)
        {
            log.LogWarning("{State} ({Failure})", pool.State.Words, failure.Message);
        }
    }
}

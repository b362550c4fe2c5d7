using ResumeStudio.Web.Features.Resumes;

namespace ResumeStudio.Web.Features.Writing.Components;

/// <summary>One draft on its way: what is there so far, how it ended, and how to stop it.</summary>
public sealed class DraftRun(Action changed) : IDisposable
{
    private CancellationTokenSource? _stop;

    public bool IsRunning => _stop is not null;

    /// <summary>The draft so far, or null.</summary>
    public Draft? Draft { get; private set; }

    /// <summary>Why there is none, in words for the person, or null.</summary>
    public string? Problem { get; private set; }

    public async Task RunAsync(Func<CancellationToken, IAsyncEnumerable<Draft>> write)
    {
        using var stop = _stop = new CancellationTokenSource();
        (Draft, Problem) = (null, null);
        try
        {
            await foreach (var draft in write(stop.Token))
            {
                Draft = draft;
                changed();
            }

            if (Draft is not { Text.Length: > 0 }) (Draft, Problem) = (null, "Nothing of what the model wrote is in your resume, so nothing is left of it. It was not charged.");
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            (Draft, Problem) = (null, null);
        }
        catch (Exception failure) when (SaveFailure.Words(failure) is { } words)
        {
            (Draft, Problem) = (null, failure is Data.NotFoundException ? "This line is no longer there." : words);
        }
        finally
        {
            _stop = null;
        }
    }

    public void Stop() => _stop?.Cancel();

    public void Forget() => (Draft, Problem) = (null, null);

    public void Dispose() => Stop();
}

using System.Collections.Concurrent;

namespace ResumeStudio.Web.Platform.Jobs;

/// <summary>
/// Tells the pages of this process that a row has changed, with the step in words where there is one.
/// A convenience, not the truth: a page that listens also reads the row now and then, because another node may do the work.
/// </summary>
public sealed class WorkSignals
{
    private readonly ConcurrentDictionary<Guid, Action<string?>> _listeners = new();

    public void Changed(Guid id, string? step = null)
    {
        if (_listeners.TryGetValue(id, out var listeners)) listeners(step);
    }

    /// <summary>Listens until the answer is disposed.</summary>
    public IDisposable Listen(Guid id, Action<string?> listener)
    {
        _listeners.AddOrUpdate(id, listener, (_, others) => others + listener);
        return new Listening(() => Leave(id, listener));
    }

    private void Leave(Guid id, Action<string?> listener)
    {
        while (_listeners.TryGetValue(id, out var listeners))
        {
            var rest = listeners - listener;
            if (rest is null ? _listeners.TryRemove(new(id, listeners)) : _listeners.TryUpdate(id, rest, listeners)) return;
        }
    }

    private sealed class Listening(Action leave) : IDisposable
    {
        public void Dispose() => leave();
    }
}

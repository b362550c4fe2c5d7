using System.Collections.Concurrent;

namespace ResumeStudio.Data;

/// <summary>
/// What was read from the database, by key, until a commit of this process concerns it (docs/decisions/0014). Those who ask at the
/// same moment share one reading. What is older than its <see cref="Freshness"/> is answered once more and read anew meanwhile, so that
/// a change by another process is seen too. What is not there is not kept, so that asking for it fills no memory.
/// </summary>
public sealed class CommitCache<T> where T : class
{
    private const int Most = 20_000;
    private readonly ConcurrentDictionary<string, Kept> _known = new();
    private readonly TimeProvider _clock;
    private readonly Func<CommittedRow, bool> _isSeen;
    private readonly Func<object, T, bool> _concerns;

    /// <param name="commits">Tells of commits.</param>
    /// <param name="clock">Tells how old a reading is.</param>
    /// <param name="isSeen">Whether a written row may be part of what is kept.</param>
    /// <param name="concerns">Whether a written row is part of this one.</param>
    public CommitCache(CommitWatch commits, TimeProvider clock, Func<CommittedRow, bool> isSeen, Func<object, T, bool> concerns)
    {
        (_clock, _isSeen, _concerns) = (clock, isSeen, concerns);
        commits.Committed += Forget;
    }

    /// <summary>Whether something is kept under the key, so that finding it reads nothing.</summary>
    public bool Knows(string key) => _known.TryGetValue(key, out var kept) && kept.Found is not null;

    /// <summary>What is kept under the key, or what <paramref name="read"/> answers.</summary>
    public async Task<T?> FindAsync(string key, Func<Task<T?>> read, Func<T, bool>? isKept = null)
    {
        var kept = _known.TryGetValue(key, out var there) ? there : Add(key, read);
        if (kept.Found is { } known)
        {
            if (kept.Freshness.HasEnded()) _ = RenewAsync(key, kept, read);
            return known;
        }

        try
        {
            return kept.Found = await kept.Reading.Value;
        }
        finally
        {
            if (kept.Found is not { } found || isKept?.Invoke(found) is false) _known.TryRemove(new(key, kept));
        }
    }

    // Counting locks the whole dictionary, so it is done for new keys only.
    private Kept Add(string key, Func<Task<T?>> read)
    {
        if (_known.Count > Most) _known.Clear();
        return _known.GetOrAdd(key, _ => new Kept(read, _clock));
    }

    /// <summary>Reads anew and puts it in the place of the old, unless a commit has dropped that meanwhile. When the reading fails, the old one stays for another turn.</summary>
    private async Task RenewAsync(string key, Kept old, Func<Task<T?>> read)
    {
        var renewed = new Kept(() => Task.Run(read), _clock);
        await renewed.Reading.Value.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        if (!renewed.Reading.Value.IsCompletedSuccessfully) return;
        if ((renewed.Found = await renewed.Reading.Value) is null) _known.TryRemove(new(key, old));
        else _known.TryUpdate(key, renewed, old);
    }

    /// <summary>What is still being read when a commit comes may be from before it, so it is dropped too.</summary>
    private void Forget(IReadOnlyList<CommittedRow> rows)
    {
        var touched = rows.Where(_isSeen).Select(row => row.Row).ToList();
        if (touched.Count == 0) return;
        foreach (var entry in _known)
            if (entry.Value.Found is not { } found || touched.Exists(row => _concerns(row, found)))
                _known.TryRemove(entry);
    }

    private sealed class Kept(Func<Task<T?>> read, TimeProvider clock)
    {
        public Lazy<Task<T?>> Reading { get; } = new(read);

        public Freshness Freshness { get; } = new(clock);

        /// <summary>Set once it has been read.</summary>
        public T? Found { get; set; }
    }
}

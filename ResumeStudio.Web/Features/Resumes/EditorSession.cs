using ResumeStudio.Core.Common;

namespace ResumeStudio.Web.Features.Resumes;

/// <summary>
/// Saves one open document a moment after the last change: in order, one save at a time, always the newest text.
/// It lives on the circuit's dispatcher (<paramref name="dispatch"/>), so that a save never reads half a change.
/// </summary>
public sealed class EditorSession<TDocument> : ISaving, IAsyncDisposable where TDocument : IStoredDocument<TDocument>
{
    public static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(800);
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan FirstRetry = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LastRetry = TimeSpan.FromSeconds(30);

    private readonly Func<int, TDocument, Task<SaveResult<TDocument>>> _save;
    private readonly TimeProvider _clock;
    private readonly ITimer _timer;
    private Task _running = Task.CompletedTask;
    private DateTimeOffset? _dirtySince;
    private string _baseText;
    private int _failures;

    public EditorSession(OpenDocument<TDocument> opened, Func<int, TDocument, Task<SaveResult<TDocument>>> save, TimeProvider clock, Func<Func<Task>, Task> dispatch)
    {
        (Document, Version, _save, _clock) = (opened.Document, opened.Version, save, clock);
        _baseText = TDocument.Write(opened.Document);
        State = new SaveState(SaveStage.Saved, opened.SavedAt);
        _timer = clock.CreateTimer(_ => _ = dispatch(SaveAsync), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public event Action? StateChanged;

    public TDocument Document { get; private set; }

    public int Version { get; private set; }

    public SaveState State { get; private set; }

    /// <summary>The newest stored copy while the person has to choose between it and this one; nothing is saved until then.</summary>
    public OpenDocument<TDocument>? Theirs { get; private set; }

    /// <summary>Notes a change; the save follows a pause in typing, or the longest wait.</summary>
    public void Touch()
    {
        var now = _clock.GetUtcNow();
        _dirtySince ??= now;
        if (Theirs is not null) return;
        // A busy circuit may come to the due save late; then it is due now, not in the past.
        var left = _dirtySince.Value + LongestWait - now;
        Plan(left > Pause ? Pause : left > TimeSpan.Zero ? left : TimeSpan.Zero);
        if (State.Stage is SaveStage.Saved) Become(SaveStage.Saving);
    }

    public Task SaveAsync()
    {
        Plan(Timeout.InfiniteTimeSpan);
        return _running = _running.IsCompleted ? SaveUntilCleanAsync() : _running;
    }

    /// <summary>The person keeps this copy: it replaces the newest one, knowingly.</summary>
    public Task KeepMineAsync()
    {
        Follow(Theirs!);
        return SaveAsync();
    }

    /// <summary>The person takes the newest copy; this one is dropped.</summary>
    public void TakeTheirs()
    {
        (Document, _dirtySince) = (Theirs!.Document, null);
        Follow(Theirs);
        Become(SaveStage.Saved, State.SavedAt);
    }

    public async ValueTask DisposeAsync()
    {
        await SaveAsync();
        await _timer.DisposeAsync();
    }

    private async Task SaveUntilCleanAsync()
    {
        while (_dirtySince is not null && Theirs is null && await TryAsync()) { }
    }

    /// <summary>One attempt; true when there may be more to do at once.</summary>
    private async Task<bool> TryAsync()
    {
        var (text, since) = (TDocument.Write(Document), _dirtySince);
        _dirtySince = null;
        if (text == _baseText) return Become(SaveStage.Saved, State.SavedAt);
        Become(SaveStage.Saving);
        try
        {
            return Take(await _save(Version, TDocument.Read(text)), text, since);
        }
        catch (Exception failure)
        {
            // Whatever it was, the text is not stored: the last save, when the page closes, must find it.
            _dirtySince = since;
            if (SaveFailure.Reason(failure) is not { } reason) throw;
            return Fail(reason);
        }
    }

    private bool Take(SaveResult<TDocument> result, string text, DateTimeOffset? since)
    {
        _failures = 0;
        if (result.Newest is not { } newest)
        {
            (Version, _baseText) = (result.Version, text);
            return Become(_dirtySince is null ? SaveStage.Saved : SaveStage.Saving, result.SavedAt);
        }

        // The answer to a save of ours may have been lost, or the same been written elsewhere; when their text is the one we
        // started from, or ours, there is nothing to choose.
        _dirtySince ??= since;
        var stored = TDocument.Write(newest.Document);
        if (stored == _baseText || stored == text)
        {
            Follow(newest);
            return true;
        }

        Theirs = newest;
        Become(SaveStage.Stale);
        return false;
    }

    private void Follow(OpenDocument<TDocument> newest)
    {
        (Version, _baseText, Theirs) = (newest.Version, TDocument.Write(newest.Document), null);
        State = State with { SavedAt = newest.SavedAt };
    }

    private bool Fail(string reason)
    {
        var wait = FirstRetry * Math.Pow(2, Math.Min(_failures++, 8));
        Plan(wait < LastRetry ? wait : LastRetry);
        Become(SaveStage.Failed, State.SavedAt, reason);
        return false;
    }

    private void Plan(TimeSpan wait) => _timer.Change(wait, Timeout.InfiniteTimeSpan);

    private bool Become(SaveStage stage, DateTimeOffset? savedAt = null, string reason = "")
    {
        State = new SaveState(stage, savedAt ?? State.SavedAt, reason);
        StateChanged?.Invoke();
        return true;
    }
}

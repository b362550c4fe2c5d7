using System.Collections.Concurrent;
using ResumeStudio.Web.Platform.Security;

namespace ResumeStudio.Web.Features.Publishing;

/// <summary>A ZIP can be large: a person has one at a time made and sent, and so many in an hour.</summary>
public sealed class ExportTurns(RateLimits limits)
{
    private static readonly RateLimit Exports = new("exports", 20, TimeSpan.FromHours(1));
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(15);
    private readonly ConcurrentDictionary<Guid, Turn> _taken = new();

    /// <summary>The person's turn, until it is disposed; or null and how long to wait for one.</summary>
    public (IDisposable? Turn, TimeSpan Wait) Take(Guid ownerId)
    {
        var turn = new Turn(this, ownerId);
        if (!_taken.TryAdd(ownerId, turn)) return (null, Moment);
        if (limits.Take(Exports, ownerId.ToString()) is not { } wait) return (turn, default);
        turn.Dispose();
        return (null, wait);
    }

    private sealed class Turn(ExportTurns turns, Guid ownerId) : IDisposable
    {
        public void Dispose() => turns._taken.TryRemove(new(ownerId, this));
    }
}

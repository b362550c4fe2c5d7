using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;

namespace ResumeStudio.Data;

/// <summary>
/// Lets one writer of this process at a time to each SQLite file; other databases queue writers themselves.
/// Entering again inside a turn that the same flow holds is free, so a transaction may save several times.
/// </summary>
public static class WriteGate
{
    private static readonly ConcurrentDictionary<string, SemaphoreSlim> Gates = new();
    private static readonly AsyncLocal<Turn?> Held = new();

    /// <summary>Waits for the turn of <paramref name="db"/>'s file; disposing it lets the next writer in.</summary>
    public static ValueTask<IDisposable> EnterAsync(StudioDbContext db, CancellationToken stop = default)
    {
        if (db is not SqliteStudioDbContext || Held.Value is { Ended: false }) return new(Turn.Free);
        var gate = Gates.GetOrAdd(db.Database.GetConnectionString() ?? "", _ => new SemaphoreSlim(1));
        var turn = new Turn(gate);
        Held.Value = turn;
        return new(turn.TakeAsync(stop));
    }

    private sealed class Turn(SemaphoreSlim? gate) : IDisposable
    {
        public static readonly Turn Free = new(null);

        public bool Ended { get; private set; }

        public async Task<IDisposable> TakeAsync(CancellationToken stop)
        {
            try
            {
                await gate!.WaitAsync(stop);
            }
            catch
            {
                Ended = true;
                throw;
            }

            return this;
        }

        public void Dispose()
        {
            if (gate is null || Ended) return;
            Ended = true;
            gate.Release();
        }
    }
}

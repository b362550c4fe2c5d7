using ResumeStudio.Core.Common;

namespace ResumeStudio.Core.Accounts;

/// <summary>One signed-in browser. Its cookie names the row; without the row the cookie and the pages it opened are worth nothing.</summary>
public sealed class Session : IOwned
{
    /// <summary>How long a browser that is not used stays signed in.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(14);

    /// <summary>How exactly <see cref="LastSeenAt"/> is kept; finer would cost a write a request.</summary>
    public static readonly TimeSpan SeenPrecision = TimeSpan.FromHours(1);

    private Session() { }

    /// <summary>Begins a session.</summary>
    public Session(Guid ownerId, DateTimeOffset now) => (OwnerId, CreatedAt, LastSeenAt) = (ownerId, now, now);

    /// <summary>The row's id, a version 7 GUID.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public Guid OwnerId { get; private set; }

    /// <summary>When the person signed in.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>When the browser was last seen, up to <see cref="SeenPrecision"/> ago.</summary>
    public DateTimeOffset LastSeenAt { get; private set; }

    /// <summary>Notes that the browser is in use.</summary>
    /// <returns>Whether the row changed.</returns>
    public bool Touch(DateTimeOffset now)
    {
        if (now - LastSeenAt < SeenPrecision) return false;
        LastSeenAt = now;
        return true;
    }
}

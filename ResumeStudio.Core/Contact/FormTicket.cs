namespace ResumeStudio.Core.Contact;

/// <summary>What each message form carries: for which publication it was shown, when, and the puzzle that goes with it. It is good for one message.</summary>
/// <param name="Id">Its id; the puzzle's nonce is made of it.</param>
/// <param name="PublicationId">The publication whose form it belongs to.</param>
/// <param name="ShownAt">When the form was shown.</param>
/// <param name="Puzzle">The puzzle.</param>
public sealed record FormTicket(Guid Id, Guid PublicationId, DateTimeOffset ShownAt, Puzzle Puzzle)
{
    /// <summary>How long a form can be sent after it was shown.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(2);

    /// <summary>What a person needs at least to fill in the form.</summary>
    public static readonly TimeSpan ShortestFilling = TimeSpan.FromSeconds(2);

    /// <summary>A ticket for a form that is about to be shown.</summary>
    public static FormTicket For(Guid publicationId, DateTimeOffset now)
    {
        var id = Guid.CreateVersion7();
        return new(id, publicationId, now, Puzzle.New(id.ToByteArray()));
    }

    /// <summary>Whether the form may still be sent.</summary>
    public bool IsGoodAt(DateTimeOffset now) => now >= ShownAt && now < ShownAt + Lifetime;

    /// <summary>Whether it comes back sooner than a person can write.</summary>
    public bool IsHastyAt(DateTimeOffset now) => now < ShownAt + ShortestFilling;
}

using ResumeStudio.Core.Common;

namespace ResumeStudio.Core.Billing;

/// <summary>
/// A person's credits. Each change is an entry of the ledger, and is stored together with the new balance under <see cref="Version"/>:
/// two that come at once cannot both spend the last credit. The balance never falls below zero.
/// </summary>
public sealed class CreditAccount : IOwned
{
    /// <summary>How long something may take between reservation and outcome; after that its worker is taken to be dead and the credits go back.</summary>
    public static readonly TimeSpan LongestReservation = TimeSpan.FromMinutes(30);

    /// <summary>Opens an empty account.</summary>
    public CreditAccount(Guid ownerId) => OwnerId = ownerId;

    /// <inheritdoc />
    public Guid OwnerId { get; private set; }

    /// <summary>Credits to spend: the sum of all entries.</summary>
    public int Balance { get; private set; }

    /// <summary>Grows with each entry; the concurrency token.</summary>
    public int Version { get; private set; }

    /// <summary>"1 credit", "7 credits".</summary>
    public static string Words(int credits) => credits == 1 ? "1 credit" : FormattableString.Invariant($"{credits} credits");

    /// <summary>Gives credits.</summary>
    /// <param name="key">Names the occasion, once for this person.</param>
    /// <param name="credits">How many, above zero.</param>
    /// <param name="purpose">What for, in words.</param>
    /// <param name="now">The current instant.</param>
    public CreditEntry Grant(string key, int credits, string purpose, DateTimeOffset now)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(credits);
        return Book(CreditEntry.Of(this, CreditStep.Granted, credits, key, purpose, now));
    }

    /// <summary>Sets the price of something aside before it begins.</summary>
    /// <param name="key">Names the action, once for this person.</param>
    /// <param name="price">What it costs at most, in credits; zero or more.</param>
    /// <param name="purpose">What it is, in words.</param>
    /// <param name="now">The current instant.</param>
    /// <exception cref="InsufficientCredits">There are fewer.</exception>
    public CreditEntry Reserve(string key, int price, string purpose, DateTimeOffset now)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(price);
        if (price > Balance) throw new InsufficientCredits(price, Balance);
        return Book(CreditEntry.Of(this, CreditStep.Reserved, -price, key, purpose, now));
    }

    /// <summary>It was delivered and used <paramref name="used"/> of the reserved credits, never more.</summary>
    public CreditEntry Settle(CreditEntry reservation, int used, DateTimeOffset now)
    {
        var reserved = ReservedBy(reservation);
        return Book(CreditEntry.Closing(reservation, CreditStep.Settled, reserved - Math.Clamp(used, 0, reserved), now));
    }

    /// <summary>It was not delivered: nothing is charged.</summary>
    public CreditEntry Release(CreditEntry reservation, DateTimeOffset now) =>
        Book(CreditEntry.Closing(reservation, CreditStep.Released, ReservedBy(reservation), now));

    private int ReservedBy(CreditEntry reservation) =>
        reservation.IsReservation && reservation.OwnerId == OwnerId ? -reservation.Amount : throw new ArgumentException("That is no reservation of this account.", nameof(reservation));

    private CreditEntry Book(CreditEntry entry)
    {
        Balance += entry.Amount;
        Version++;
        return entry;
    }
}

using ResumeStudio.Core.Common;

namespace ResumeStudio.Core.Billing;

/// <summary>
/// One line of a person's ledger. Lines are only ever added: the balance is their sum. <see cref="Key"/> is unique for a person, so that
/// the same step cannot be written twice, and a reservation can be closed only once, whichever way.
/// </summary>
public sealed class CreditEntry : IOwned
{
    /// <summary>The longest key, in characters.</summary>
    public const int KeyLength = 100;

    /// <summary>The longest purpose, in characters.</summary>
    public const int PurposeLength = 60;

    private CreditEntry() { }

    /// <summary>The entry's id, a version 7 GUID.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public Guid OwnerId { get; private set; }

    /// <summary>What it does.</summary>
    public CreditStep Step { get; private set; }

    /// <summary>By how many credits the balance changes: below zero for a reservation.</summary>
    public int Amount { get; private set; }

    /// <summary>What the person pays for, in words.</summary>
    public string Purpose { get; private set; } = "";

    /// <summary>Names the step: <c>grant:2026-11</c>, <c>reserve:…</c>, <c>close:…</c>.</summary>
    public string Key { get; private set; } = "";

    /// <summary>The reservation that this entry closes, or null.</summary>
    public Guid? ReservationId { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>Whether it sets credits aside.</summary>
    public bool IsReservation => Step is CreditStep.Reserved;

    /// <summary>The key of the entry that closes a reservation.</summary>
    public static string ClosingKey(Guid reservationId) => $"close:{reservationId:N}";

    internal static CreditEntry Of(CreditAccount account, CreditStep step, int amount, string key, string purpose, DateTimeOffset now) =>
        new() { OwnerId = account.OwnerId, Step = step, Amount = amount, Key = key, Purpose = purpose, At = now };

    internal static CreditEntry Closing(CreditEntry reservation, CreditStep step, int amount, DateTimeOffset now) =>
        new() { OwnerId = reservation.OwnerId, Step = step, Amount = amount, Key = ClosingKey(reservation.Id), Purpose = reservation.Purpose, ReservationId = reservation.Id, At = now };
}

using ResumeStudio.Core.Common;
using ResumeStudio.Core.Sharing;

namespace ResumeStudio.Core.Contact;

/// <summary>A visitor's message to the owner of a portfolio. Nothing is kept of the sender but what the sender typed.</summary>
public sealed class Message : IOwned
{
    /// <summary>How many delivered messages one portfolio keeps; then it takes no more until some are deleted.</summary>
    public const int MostPerPortfolio = 2_000;

    /// <summary>How long a message waits for its sender to follow the mailed link.</summary>
    public static readonly TimeSpan ConfirmedWithin = TimeSpan.FromHours(24);

    private Message() { }

    /// <summary>The row's id, a version 7 GUID.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The owner of the portfolio, who reads it.</summary>
    public Guid OwnerId { get; private set; }

    /// <summary>The portfolio that it came through.</summary>
    public Guid PortfolioId { get; private set; }

    /// <summary>The sender's name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The sender's address.</summary>
    public string Email { get; private set; } = "";

    /// <summary>When it was sent.</summary>
    public DateTimeOffset SentAt { get; private set; }

    /// <summary>When it was delivered; null while it waits for the mailed link to be followed.</summary>
    public DateTimeOffset? DeliveredAt { get; private set; }

    /// <summary>The hash of the mailed link's secret (<see cref="ShareToken.HashOf"/>) while it waits, else null.</summary>
    public string? TokenHash { get; private set; }

    /// <summary>When the owner read it, or null.</summary>
    public DateTimeOffset? ReadAt { get; private set; }

    /// <summary>The text. The last column, so that lists never read past it.</summary>
    public string Text { get; private set; } = "";

    /// <summary>A message that is delivered at once, because its sender's browser has proved its work.</summary>
    /// <exception cref="RuleViolation">The letter breaks a rule (<see cref="Letter.Problems"/>).</exception>
    public static Message Delivered(Guid ownerId, Guid portfolioId, Letter letter, DateTimeOffset now)
    {
        var message = Of(ownerId, portfolioId, letter, now);
        message.DeliveredAt = now;
        return message;
    }

    /// <summary>A message that waits for its sender to follow a mailed link.</summary>
    /// <exception cref="RuleViolation">The letter breaks a rule (<see cref="Letter.Problems"/>).</exception>
    public static Message Waiting(Guid ownerId, Guid portfolioId, Letter letter, string token, DateTimeOffset now)
    {
        var message = Of(ownerId, portfolioId, letter, now);
        message.TokenHash = ShareToken.HashOf(token);
        return message;
    }

    /// <summary>Whether its sender can still deliver it.</summary>
    public bool IsWaitingAt(DateTimeOffset now) => DeliveredAt is null && now < SentAt + ConfirmedWithin;

    /// <summary>Delivers it; the mailed link is used up.</summary>
    public void Deliver(DateTimeOffset now) => (DeliveredAt, TokenHash) = (DeliveredAt ?? now, null);

    /// <summary>Notes that the owner has read it.</summary>
    public void Read(DateTimeOffset now) => ReadAt ??= now;

    /// <summary>Makes it unread again.</summary>
    public void Unread() => ReadAt = null;

    private static Message Of(Guid ownerId, Guid portfolioId, Letter letter, DateTimeOffset now)
    {
        if (letter.Problems() is { Count: > 0 } problems) throw new RuleViolation(problems.First().Value);
        return new() { OwnerId = ownerId, PortfolioId = portfolioId, Name = letter.Name, Email = letter.Email, Text = letter.Text, SentAt = now };
    }
}

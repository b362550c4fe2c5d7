using ResumeStudio.Core.Common;

namespace ResumeStudio.Core.Billing;

/// <summary>Something costs more credits than there are; nothing was charged.</summary>
/// <param name="price">What it costs.</param>
/// <param name="balance">What there is.</param>
public sealed class InsufficientCredits(int price, int balance) : RuleViolation($"This costs {CreditAccount.Words(price)}, and you have {CreditAccount.Words(balance)} left. Nothing was charged.")
{
    /// <summary>What it costs.</summary>
    public int Price { get; } = price;

    /// <summary>What there is.</summary>
    public int Balance { get; } = balance;
}

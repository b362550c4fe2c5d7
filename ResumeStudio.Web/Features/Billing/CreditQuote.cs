using ResumeStudio.Core.Billing;

namespace ResumeStudio.Web.Features.Billing;

/// <summary>What something costs a person, before the click that spends it.</summary>
/// <param name="Price">Its price in credits.</param>
/// <param name="Balance">What the person has, or null: credits are not counted here.</param>
public sealed record CreditQuote(int Price, int? Balance)
{
    public bool IsAffordable => Balance is null || Balance >= Price;

    /// <summary>The price in words; empty where nothing is counted.</summary>
    public string Words => Balance is { } left ? $"{CreditAccount.Words(Price)}, you have {left}" : "";
}

using System.Globalization;
using ResumeStudio.Core.Models;

namespace ResumeStudio.Web.Features.Models;

/// <summary>Costs in words: calls cost parts of a cent, so four decimals are shown.</summary>
public static class ModelMoney
{
    private const decimal Smallest = 0.0001m;

    public static string Words(long units, string currency) => (units / (decimal)ModelPrice.Unit) switch
    {
        0 => $"0 {currency}",
        > 0 and < Smallest => $"under {Smallest.ToString(CultureInfo.InvariantCulture)} {currency}",
        var amount => $"{amount.ToString("#,0.00##", CultureInfo.InvariantCulture)} {currency}",
    };
}

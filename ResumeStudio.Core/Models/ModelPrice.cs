namespace ResumeStudio.Core.Models;

/// <summary>What a provider charges per million tokens, in the currency of the installation.</summary>
/// <param name="Input">For what it reads.</param>
/// <param name="Output">For what it writes.</param>
public sealed record ModelPrice(decimal Input, decimal Output)
{
    /// <summary>Millionths of one unit of the currency: a price per million tokens is a price per token in millionths.</summary>
    public const long Unit = 1_000_000;

    /// <summary>What <paramref name="usage"/> costs, in millionths, rounded up.</summary>
    public long CostOf(ModelUsage usage) => (long)Math.Ceiling(usage.InputTokens * Input + usage.OutputTokens * Output);
}

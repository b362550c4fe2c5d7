using ResumeStudio.Core.Common;

namespace ResumeStudio.Core.Models;

/// <summary>What a person wishes about models: whether texts are kept, and how much a month may cost.</summary>
public sealed class ModelWishes : IOwned
{
    /// <summary>The largest budget that can be set, in units of the currency.</summary>
    public const int MostBudget = 100_000;

    /// <summary>Begins with the defaults: nothing is kept, and no budget of one's own.</summary>
    public ModelWishes(Guid ownerId) => OwnerId = ownerId;

    /// <inheritdoc />
    public Guid OwnerId { get; private set; }

    /// <summary>Since when questions and answers are kept, or null.</summary>
    public DateTimeOffset? TracingSince { get; private set; }

    /// <summary>The most a month may cost, in <see cref="ModelPrice.Unit"/>ths of the currency, or null: as much as the installation allows.</summary>
    public long? MonthlyBudget { get; private set; }

    /// <summary>Keeps questions and answers from now on, or no longer.</summary>
    public void Trace(bool on, DateTimeOffset now) => TracingSince = on ? TracingSince ?? now : null;

    /// <summary>Sets the most a month may cost, in units of the currency; null takes the limit away.</summary>
    /// <exception cref="RuleViolation">It is below zero or above <see cref="MostBudget"/>.</exception>
    public void LimitMonth(decimal? budget)
    {
        if (budget is < 0 or > MostBudget) throw new RuleViolation(FormattableString.Invariant($"A budget is a number from 0 to {MostBudget:N0}."));
        MonthlyBudget = budget is { } set ? (long)Math.Round(set * ModelPrice.Unit) : null;
    }
}

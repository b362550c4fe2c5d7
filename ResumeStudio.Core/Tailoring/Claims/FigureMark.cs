namespace ResumeStudio.Core.Tailoring.Claims;

/// <summary>A number with its unit, in base units.</summary>
/// <param name="At">Its first token, a sign for money before it included.</param>
/// <param name="Count">How many tokens it takes, the unit included.</param>
/// <param name="Value">The number in base units, or null when it is too long or has several points.</param>
/// <param name="Unit">The base unit, or an empty string for things that are counted.</param>
/// <param name="Precision">How exact it is said to be.</param>
internal sealed record FigureMark(int At, int Count, decimal? Value, string Unit, Precision Precision) : Mark(ClaimKind.Figure, At, Count)
{
    /// <summary>The number as it is written, before scale and unit.</summary>
    public decimal? Written { get; init; }

    /// <summary>Whether it has neither scale nor unit of its own.</summary>
    public bool IsBare => Unit.Length == 0 && Value == Written;

    /// <summary>The time it is meant for ("a month"), in seconds, or in months below zero; null when none is said.</summary>
    public decimal? Rate { get; init; }

    /// <summary>The number that it came from ("from 42 to 6" gives 6 the 42), or null.</summary>
    public FigureMark? From { get; init; }

    /// <summary>What it is a part of ("9 of 11" gives 9 the 11), or null.</summary>
    public FigureMark? Whole { get; init; }

    /// <summary>Whether both are the same number of the same unit.</summary>
    public bool IsSame(FigureMark other) => Value is not null && Value == other.Value && Unit == other.Unit
        || Half(this) is { } half && half == Half(other);

    /// <summary>Whether a claim may say this with its precision when <paramref name="fact"/> is known: vaguer is true, more is not.</summary>
    public bool IsNoMoreThan(FigureMark fact) => Precision switch
    {
        Precision.Exact => fact.Precision is Precision.Exact or Precision.More,
        Precision.About => fact.Precision is Precision.Exact or Precision.About,
        _ => fact.Precision == Precision,
    };

    // "Halved" and "by 50 %" are one fact.
    private static decimal? Half(FigureMark mark) => (mark.Unit, mark.Value) is ("factor", 0.5m) or ("percent", 50m) ? 0.5m : null;
}

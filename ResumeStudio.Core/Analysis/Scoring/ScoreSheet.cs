using ResumeStudio.Core.Analysis.Checks;

namespace ResumeStudio.Core.Analysis.Scoring;

/// <summary>Weighs outcomes into the four scores and the overall one, with the arithmetic written out.</summary>
internal sealed class ScoreSheet(IReadOnlyList<(Check Check, Outcome Outcome)> judged)
{
    private static readonly Fraction Hundred = Fraction.Of(100), Ten = Fraction.Of(10);

    /// <summary>The four scores.</summary>
    public IReadOnlyList<ScoreResult> Scores { get; } = [.. CheckTable.Shares.Select(share => Score(share.Key, share.Value, judged))];

    /// <summary>The overall score of the measured ones, or null.</summary>
    public int? Overall => Measured.Count == 0 ? null : Fraction.Of(Measured.Sum(score => score.Share * score.Value!.Value), Measured.Sum(score => score.Share)).Rounded;

    /// <summary>How the overall score comes about.</summary>
    public string OverallArithmetic => Measured.Count == 0 ? "not measured"
        : Invariant($"({string.Join(" + ", Measured.Select(score => Invariant($"{score.Share}×{score.Value}")))}) ÷ {Measured.Sum(score => score.Share)} = {Overall}");

    /// <summary>The points of its score that a check costs, to a tenth.</summary>
    public string CostOf(Check check, Outcome outcome)
    {
        var weights = judged.Where(one => Counts(one, check.Score)).Sum(one => one.Check.Weight);
        if (check.Score == ScoreKind.None || outcome.Verdict == Verdict.NotApplicable || weights == 0) return "0.0";
        var tenths = (Hundred * Ten * Fraction.Of(check.Weight) * (Fraction.Of(1) - outcome.Points) / Fraction.Of(weights)).Rounded;
        return Invariant($"{tenths / 10}.{tenths % 10}");
    }

    private List<ScoreResult> Measured => [.. Scores.Where(score => score.Value is not null)];

    private static ScoreResult Score(ScoreKind kind, int share, IReadOnlyList<(Check Check, Outcome Outcome)> judged)
    {
        var counted = judged.Where(one => Counts(one, kind)).ToList();
        if (counted.Count == 0) return new(kind, null, share, "not measured");
        var weights = counted.Sum(one => one.Check.Weight);
        var sum = counted.Aggregate(Fraction.Of(0), (total, one) => total + Fraction.Of(one.Check.Weight) * one.Outcome.Points);
        var value = (Hundred * sum / Fraction.Of(weights)).Rounded;
        return new(kind, value, share, Invariant($"100 × ({string.Join(" + ", counted.Select(one => Invariant($"{one.Check.Id} {one.Check.Weight}×{one.Outcome.Points}")))}) ÷ {weights} = {value}"));
    }

    private static bool Counts((Check Check, Outcome Outcome) one, ScoreKind kind) => one.Check.Score == kind && one.Outcome.Verdict != Verdict.NotApplicable;

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}

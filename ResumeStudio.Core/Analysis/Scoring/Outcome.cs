namespace ResumeStudio.Core.Analysis.Scoring;

/// <summary>What a check found, before it is weighed.</summary>
/// <param name="Verdict">What it says.</param>
/// <param name="Points">Its points from 0 to 1.</param>
/// <param name="Note">Why it is not applicable, or what was counted.</param>
/// <param name="Findings">What it points at.</param>
internal sealed record Outcome(Verdict Verdict, Fraction Points, string Note, IReadOnlyList<Finding> Findings)
{
    /// <summary>There was nothing to check, or nothing to check it with.</summary>
    public static Outcome NotApplicable(string why) => new(Verdict.NotApplicable, Fraction.Of(0), why, []);

    /// <summary>A point for passed, half a point for a warning, none for failed.</summary>
    public static Outcome Of(Verdict verdict, IReadOnlyList<Finding> findings, string note = "") =>
        new(verdict, verdict switch { Verdict.Passed => Fraction.Of(1), Verdict.Warning => Fraction.Of(1, 2), _ => Fraction.Of(0) }, note, findings);

    /// <summary>Passed without findings to mend; otherwise failed when <paramref name="fails"/>.</summary>
    public static Outcome Of(IReadOnlyList<Finding> findings, bool fails, string note = "") =>
        Of(findings.All(finding => finding.Severity == Severity.Note) ? Verdict.Passed : fails ? Verdict.Failed : Verdict.Warning, findings, note);

    /// <summary>Over bullets: 1 − <paramref name="flagged"/> ÷ <paramref name="lines"/>.</summary>
    public static Outcome Over(int flagged, int lines, double failShare, IReadOnlyList<Finding> findings) => new(
        flagged == 0 ? Verdict.Passed : flagged >= failShare * lines ? Verdict.Failed : Verdict.Warning,
        Fraction.Of(lines - flagged, lines), FormattableString.Invariant($"{flagged} of {lines} lines"), findings);
}

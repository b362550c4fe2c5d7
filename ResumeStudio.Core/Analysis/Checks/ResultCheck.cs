using ResumeStudio.Core.Analysis.Reading;
using ResumeStudio.Core.Analysis.Scoring;

namespace ResumeStudio.Core.Analysis.Checks;

/// <summary>R-W4: a quantity in every recent role, and in about one bullet of three.</summary>
internal sealed class ResultCheck() : Check("R-W4")
{
    private const string Why = "A number is what a reader remembers and believes.";

    private protected override Outcome Run(ResumeReading resume)
    {
        var recent = resume.Roles.Where(role => role.Bullets.Count > 0 && role.IsRecent(resume.Input.Day, Count("recentYears"))).ToList();
        if (recent.Count == 0) return Outcome.NotApplicable("No recent role has bullets.");
        var bare = recent.Where(role => !role.Bullets.Any(line => line.QuantitiesIn(resume.Words!).Any)).ToList();
        var (shown, lines) = (recent.Sum(role => role.Bullets.Count(line => line.QuantitiesIn(resume.Words!).Any)), recent.Sum(role => role.Bullets.Count));
        List<Finding> findings = [.. bare.Select(Bare)];
        if (bare.Count == 0 && shown < Limits["share"] * lines) findings.Add(Few(recent[0], shown, lines));
        return Outcome.Of(findings, bare.Count >= Limits["failShare"] * recent.Count && bare.Count > 0, FormattableString.Invariant($"{shown} of {lines} recent bullets give a quantity"));
    }

    private static Finding Bare(RoleReading role) => new(Severity.Improve, role.Address + ".highlights", role.Where, role.Title, "No result in numbers", Why,
        "How many, how much, how long, how often? Add what you know; we never fill in a number for you.");

    private static Finding Few(RoleReading first, int shown, int lines) => new(Severity.Improve, first.Address + ".highlights", "Recent roles", FormattableString.Invariant($"{shown} of {lines}"), "Few results in numbers", Why,
        "About one bullet in three should show a result. Where you don't know the number, leave the line as it is.");
}

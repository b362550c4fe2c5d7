using ResumeStudio.Core.Analysis.Reading;
using ResumeStudio.Core.Analysis.Scoring;

namespace ResumeStudio.Core.Analysis.Checks;

/// <summary>R-W1: three to six bullets for recent roles, one to three for old ones, none with none.</summary>
internal sealed class BulletCountCheck() : Check("R-W1")
{
    private const string Why = "Readers spend their time on recent work; a role without lines says nothing about you.";

    private protected override Outcome Run(ResumeReading resume)
    {
        if (resume.Roles.Count == 0) return Outcome.NotApplicable("There are no roles.");
        List<Finding> findings = [.. resume.Roles.SelectMany(role => Of(role, role.IsRecent(resume.Input.Day, Count("recentYears"))))];
        return Outcome.Of(findings, findings.Exists(finding => finding.Severity == Severity.Fix));
    }

    private IEnumerable<Finding> Of(RoleReading role, bool isRecent)
    {
        var (least, most) = isRecent ? (Count("recentLeast"), Count("recentMost")) : (Count("oldLeast"), Count("oldMost"));
        var (age, count) = (isRecent ? "recent" : "older", role.Bullets.Count);
        if (count == 0) yield return At(role, Severity.Fix, "No bullets", "Write at least one line on what you did and what came of it.");
        else if (count < least) yield return At(role, Severity.Improve, "Few bullets", FormattableString.Invariant($"It has {count}; a {age} role deserves {least} to {most}."));
        else if (count > most) yield return At(role, Severity.Improve, "Many bullets", FormattableString.Invariant($"It has {count}; keep the best {most} of an {age} role.").Replace("an recent", "a recent", StringComparison.Ordinal));
    }

    private static Finding At(RoleReading role, Severity severity, string title, string advice) => new(severity, role.Address + ".highlights", role.Where, role.Title, title, Why, advice);
}

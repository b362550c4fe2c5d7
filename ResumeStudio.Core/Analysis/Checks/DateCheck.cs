using ResumeStudio.Core.Analysis.Reading;
using ResumeStudio.Core.Analysis.Scoring;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Templates;

namespace ResumeStudio.Core.Analysis.Checks;

/// <summary>R-S2: every role has a start, an end or "present", in the right order, not in the future, all in one format.</summary>
internal sealed class DateCheck() : Check("R-S2")
{
    private const string Why = "Parsers sort roles by date and count your years from them; a role without is often dropped.";

    private protected override Outcome Run(ResumeReading resume)
    {
        if (resume.Roles.Count == 0) return Outcome.NotApplicable("There are no roles.");
        List<Finding> findings = [.. resume.Roles.SelectMany(role => Of(role, resume.Input.Day))];
        var fails = findings.Count > 0;
        findings.AddRange(OneFormat(resume.Roles));
        return Outcome.Of(findings, fails);
    }

    private static IEnumerable<Finding> Of(RoleReading role, DateOnly day)
    {
        var (dates, shown) = (role.Dates, new DocumentDates("en").Write(role.Dates));
        if (dates.Start is null) yield return At(role, shown, "No start date", "Add the month and year in which you began.");
        if (dates.End is null && !dates.Ongoing) yield return At(role, shown, "No end date", "Add the end, or tick “Present” if you still work there.");
        if (dates.Problem is { } problem) yield return At(role, shown, "Dates that contradict each other", problem);
        else if (dates.Start?.Earliest > day) yield return At(role, shown, "A start in the future", "Check the year, or say in the summary that you begin then.");
        else if (dates.End?.Earliest > day) yield return At(role, shown, "An end in the future", "Tick “Present” while you still work there.");
    }

    private static IEnumerable<Finding> OneFormat(IReadOnlyList<RoleReading> roles)
    {
        var dated = roles.SelectMany(role => new[] { role.Dates.Start, role.Dates.End }.OfType<PartialDate>().Select(date => (Role: role, IsYear: date.Month is null))).ToList();
        var years = dated.Count(date => date.IsYear);
        if (years == 0 || years == dated.Count) yield break;
        var odd = dated.First(date => date.IsYear == (years * 2 <= dated.Count)).Role;
        yield return new(Severity.Improve, odd.Address + ".dates", odd.Where, new DocumentDates("en").Write(odd.Dates), "Two ways to write dates", Why, "Give month and year everywhere, or years alone everywhere.");
    }

    private static Finding At(RoleReading role, string quote, string title, string advice) => new(Severity.Fix, role.Address + ".dates", role.Where, quote, title, Why, advice);
}

using ResumeStudio.Core.Analysis.Reading;
using ResumeStudio.Core.Analysis.Scoring;
using ResumeStudio.Core.Resumes;

namespace ResumeStudio.Core.Analysis.Checks;

/// <summary>R-S3: the newest comes first inside a section. Gaps are listed neutrally and cost nothing.</summary>
internal sealed class OrderCheck() : Check("R-S3")
{
    private const string Why = "Readers and parsers take the first entry for your latest.";

    private protected override Outcome Run(ResumeReading resume)
    {
        var dated = resume.Sections.Select(section => (Section: section, Entries: DatedEntries.Of(section).ToList())).Where(one => one.Entries.Count > 1).ToList();
        if (dated.Count == 0) return Outcome.NotApplicable("No section has two dated entries.");
        List<Finding> findings = [.. dated.SelectMany(one => OutOfOrder(one.Section, one.Entries, resume.Input.Day))];
        var fails = findings.Count > 1;
        findings.AddRange(Gaps(resume));
        return Outcome.Of(findings, fails);
    }

    private static IEnumerable<Finding> OutOfOrder(Section section, List<(string Address, string Title, DateRange Dates)> entries, DateOnly day)
    {
        for (var i = 1; i < entries.Count; i++)
            if (IsNewer(entries[i].Dates, entries[i - 1].Dates, day))
                yield return new(Severity.Improve, entries[i].Address, section.DisplayTitle, entries[i].Title, "Not newest first", Why, $"Move it above “{entries[i - 1].Title}”.");
    }

    private static bool IsNewer(DateRange one, DateRange other, DateOnly day)
    {
        var (first, last) = (EndOf(one, day), EndOf(other, day));
        if (first is null || last is null) return false;
        return first.Value.Earliest > last.Value.Latest || first == last && one.Start is { } start && other.Start is { } before && start.Earliest > before.Latest;
    }

    private static (DateOnly Earliest, DateOnly Latest)? EndOf(DateRange dates, DateOnly day) =>
        dates.Ongoing ? (day, day) : (dates.End ?? dates.Start) is { } end ? (end.Earliest, end.Latest) : null;

    private IEnumerable<Finding> Gaps(ResumeReading resume)
    {
        var roles = resume.Roles.Where(role => role.Dates.Start is not null && role.Dates.Problem is null).OrderBy(role => role.Dates.Start).ToList();
        DateOnly? reached = null;
        foreach (var role in roles)
        {
            if (reached is { } last && role.Dates.Start!.Earliest is var start && start > last.AddMonths(Count("gapMonths")).AddDays(1))
                yield return new(Severity.Note, role.Address + ".dates", role.Where, FormattableString.Invariant($"{last:yyyy-MM} – {start:yyyy-MM}"), "A gap", "It costs nothing; a reader may ask about it.", "If you like, say in a line what you did then.");
            var end = role.Dates.Ongoing ? resume.Input.Day : (role.Dates.End ?? role.Dates.Start)!.Latest;
            reached = reached is { } known && known > end ? known : end;
        }
    }
}

using System.Globalization;
using ResumeStudio.Core.Analysis;

namespace ResumeStudio.Web.Features.Analysis;

/// <summary>One check that has something to say, its findings together where they say the same.</summary>
public sealed record CheckView(CheckResult Check, IReadOnlyList<FindingGroup> Groups)
{
    /// <summary>What heads it: its only finding's words, or its own name.</summary>
    public string Title => Groups.Count == 1 ? Groups[0].Title : Check.Title;

    /// <summary>Findings that were counted and not listed.</summary>
    public int Unlisted => Check.Found - Check.Findings.Count;

    public decimal Costs => decimal.Parse(Check.Costs, CultureInfo.InvariantCulture);

    public bool IsFatal => Check.Findings.Any(finding => finding.Severity == Severity.Fatal);

    /// <summary>A check with the findings that <paramref name="ignored"/> does not name.</summary>
    public static CheckView Of(CheckResult check, IReadOnlyDictionary<string, string> ignored) => new(check,
        [.. from finding in check.Findings
            where !ignored.ContainsKey(finding.Key)
            group finding by (finding.Title, finding.Why, finding.Advice) into same
            select new FindingGroup(same.Key.Title, same.Key.Why, same.Key.Advice, [.. same])]);
}

namespace ResumeStudio.Core.Analysis;

/// <summary>What became of one check between two reports.</summary>
/// <param name="Before">Its result in the earlier report, or null when that rule book did not have it.</param>
/// <param name="After">Its result in the later report, or null when that rule book does not have it.</param>
public sealed record CheckChange(CheckResult? Before, CheckResult? After)
{
    /// <summary>The check's id.</summary>
    public string Id => (After ?? Before)!.Id;

    /// <summary>The check's name.</summary>
    public string Title => (After ?? Before)!.Title;

    /// <summary>1 when it earns more points than before, -1 when fewer, 0 when as many or when one of the two did not measure it.</summary>
    public int Direction => Before is null || After is null || Before.Points.Length == 0 || After.Points.Length == 0 ? 0 : Compare(After.Points, Before.Points);

    /// <summary>Findings of the earlier report that the later one does not have.</summary>
    public IReadOnlyList<Finding> Gone => Without(Before, After);

    /// <summary>Findings of the later report that the earlier one did not have.</summary>
    public IReadOnlyList<Finding> New => Without(After, Before);

    private static List<Finding> Without(CheckResult? of, CheckResult? other)
    {
        var known = other?.Findings.Select(finding => finding.Key).ToHashSet() ?? [];
        return of?.Findings.Where(finding => !known.Contains(finding.Key)).ToList() ?? [];
    }

    // Points are exact fractions ("5/6"); they are compared without a loss.
    private static int Compare(string one, string other)
    {
        var (over, under) = Parts(one);
        var (otherOver, otherUnder) = Parts(other);
        return (over * otherUnder).CompareTo(otherOver * under);
    }

    private static (Int128 Over, Int128 Under) Parts(string points)
    {
        var parts = points.Split('/');
        return (Int128.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture), parts.Length == 1 ? 1 : Int128.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture));
    }
}

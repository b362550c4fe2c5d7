using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using ResumeStudio.Core.Common;

namespace ResumeStudio.Core.Resumes;

/// <summary>
/// A date known to the year, the month or the day, written <c>YYYY</c>, <c>YYYY-MM</c> or <c>YYYY-MM-DD</c>
/// (the <c>iso8601</c> definition of the JSON Resume schema 1.x). Years run from 1000 to 2999.
/// </summary>
[JsonConverter(typeof(PartialDateJsonConverter))]
public sealed partial record PartialDate : IComparable<PartialDate>
{
    /// <summary>The calendar year, 1000 to 2999.</summary>
    public int Year { get; }

    /// <summary>The month, 1 to 12, or null when only the year is known.</summary>
    public int? Month { get; }

    /// <summary>The day of the month, or null when only year and month are known.</summary>
    public int? Day { get; }

    /// <summary>Makes a date of the known parts.</summary>
    /// <exception cref="RuleViolation">The parts do not name a day that exists, or a day comes without a month.</exception>
    public PartialDate(int year, int? month = null, int? day = null)
    {
        if (!Exists(year, month, day)) throw new RuleViolation("There is no such date.");
        (Year, Month, Day) = (year, month, day);
    }

    /// <summary>The first day that the date can mean.</summary>
    [JsonIgnore] public DateOnly Earliest => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day that the date can mean.</summary>
    [JsonIgnore] public DateOnly Latest => new(Year, Month ?? 12, Day ?? DateTime.DaysInMonth(Year, Month ?? 12));

    /// <summary>Reads the ISO form; surrounding white space is ignored.</summary>
    /// <returns>False for anything else, including impossible days such as 2023-02-30.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out PartialDate? date)
    {
        date = null;
        var match = Iso().Match(text?.Trim() ?? "");
        if (!match.Success) return false;
        var (year, month, day) = (Number(match.Groups[1])!.Value, Number(match.Groups[2]), Number(match.Groups[3]));
        if (!Exists(year, month, day)) return false;
        date = new PartialDate(year, month, day);
        return true;
    }

    /// <summary>Orders by the first possible day; of two with the same first day the less exact comes first.</summary>
    public int CompareTo(PartialDate? other) => other is null ? 1
        : (Year, Month ?? 0, Day ?? 0).CompareTo((other.Year, other.Month ?? 0, other.Day ?? 0));

    /// <summary>The ISO form: <c>YYYY</c>, <c>YYYY-MM</c> or <c>YYYY-MM-DD</c>.</summary>
    public override string ToString() => (Month, Day) switch
    {
        (null, _) => Year.ToString("D4", CultureInfo.InvariantCulture),
        (_, null) => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}-{Day:D2}"),
    };

    private static bool Exists(int year, int? month, int? day) =>
        year is >= 1000 and <= 2999
        && (month is null ? day is null : month is >= 1 and <= 12)
        && (day is null || (day >= 1 && day <= DateTime.DaysInMonth(year, month!.Value)));

    private static int? Number(Group group) => group.Success ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"^([12][0-9]{3})(?:-([0-9]{2})(?:-([0-9]{2}))?)?$")]
    private static partial Regex Iso();
}

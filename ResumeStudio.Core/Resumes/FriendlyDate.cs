using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ResumeStudio.Core.Resumes;

/// <summary>Dates as people type them into the editor, and as the editor shows them: the month's English name or numbers.</summary>
public static partial class FriendlyDate
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>What the editor says under a date that it cannot read.</summary>
    public const string Advice = "Write a year or a month, for example 2021, Mar 2021 or 2021-03.";

    /// <summary>Shows a date as <c>2021</c>, <c>Mar 2021</c> or <c>15 Mar 2021</c>; an unknown date as an empty string.</summary>
    public static string Write(PartialDate? date) => date switch
    {
        null => "",
        { Month: null } => date.ToString(),
        { Day: null } => date.Earliest.ToString("MMM yyyy", CultureInfo.InvariantCulture),
        _ => date.Earliest.ToString("d MMM yyyy", CultureInfo.InvariantCulture),
    };

    /// <summary>Reads the ISO form, <c>03/2021</c>, <c>3.2021</c>, <c>Mar 2021</c>, <c>March, 2021</c> or <c>15 Mar 2021</c>.</summary>
    /// <returns>False for anything else, including days that do not exist.</returns>
    public static bool TryRead(string? text, [NotNullWhen(true)] out PartialDate? date)
    {
        text = text?.Trim() ?? "";
        if (PartialDate.TryParse(text, out date)) return true;
        var numbers = Numbers().Match(text);
        if (numbers.Success) return PartialDate.TryParse($"{numbers.Groups["year"].Value}-{numbers.Groups["month"].Value.PadLeft(2, '0')}", out date);
        var words = Words().Match(text);
        var month = words.Success ? MonthOf(words.Groups["month"].Value) : 0;
        if (month == 0) return false;
        var day = words.Groups["day"] is { Success: true } found ? "-" + found.Value.PadLeft(2, '0') : "";
        return PartialDate.TryParse($"{words.Groups["year"].Value}-{month:D2}{day}", out date);
    }

    private static int MonthOf(string word)
    {
        var month = Array.IndexOf(Months, word[..3].ToLowerInvariant()) + 1;
        return month > 0 && CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month).StartsWith(word, StringComparison.OrdinalIgnoreCase) || word.Equals("sept", StringComparison.OrdinalIgnoreCase) ? month : 0;
    }

    [GeneratedRegex("^(?:(?<month>[0-9]{1,2}) ?[/.-] ?(?<year>[0-9]{4})|(?<year>[0-9]{4}) ?[/.-] ?(?<month>[0-9]{1,2}))$")]
    private static partial Regex Numbers();

    [GeneratedRegex("^(?:(?<day>[0-9]{1,2})\\.? )?(?<month>[A-Za-z]{3,9})\\.?,? ?(?<year>[0-9]{4})$")]
    private static partial Regex Words();
}

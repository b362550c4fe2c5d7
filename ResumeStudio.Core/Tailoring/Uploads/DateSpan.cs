using System.Globalization;
using System.Text.RegularExpressions;
using ResumeStudio.Core.Analysis.Words;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Tailoring.Reading;
using ResumeStudio.Core.Tailoring.Words;

namespace ResumeStudio.Core.Tailoring.Uploads;

/// <summary>A time in a line, and the line without it.</summary>
internal sealed partial record DateSpan(DateRange Range, string Rest)
{
    private static readonly HashSet<string> Present = [.. WordFile.Read("tailoring", "tailoring", "Tailoring")["present"].Words];

    /// <summary>The first time that <paramref name="line"/> names, or null.</summary>
    public static DateSpan? Of(string line, string language)
    {
        var match = Span().Match(line);
        // "Oslo 2019": the word before the year is no month and belongs to the line.
        if (match.Success && Read(match.Groups["start"].Value, language) is null) match = Span().Match(line, match.Index + match.Value.IndexOfAny(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']));
        if (!match.Success || Read(match.Groups["start"].Value, language) is not { } start) return null;
        var end = match.Groups["end"].Value;
        var ongoing = Present.Contains(Folding.Fold(end).Split('\'', '’')[0].Trim());
        var last = ongoing || end.Length == 0 ? null : Read(end, language);
        if (end.Length > 0 && last is null && !ongoing) return null;
        return new(new(start, end.Length == 0 ? start : last, ongoing), line.Remove(match.Index, match.Length).Trim(' ', ',', ';', '|', '(', ')', '·', '•', '–', '-', '\t'));
    }

    private static PartialDate? Read(string text, string language)
    {
        if (FriendlyDate.TryRead(text.Trim(), out var date)) return date;
        var tokens = Token.ListOf(text);
        var year = tokens.Count > 0 && int.TryParse(tokens[^1].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1900 and < 2100 ? number : 0;
        return year > 0 && Speech.For(language).Months.Find(tokens, 0) is { } month ? new(year, int.Parse(month.Key, CultureInfo.InvariantCulture)) : null;
    }

    private const string Date = @"(?:[\p{L}]{3,10}\.?,? (?:de )?)?(?:[0-9]{1,2}[./])?[12][0-9]{3}(?:-[01][0-9])?";

    [GeneratedRegex(@"\(?(?<start>" + Date + @")(?:\s*(?:-|–|—|\bto\b|\bbis\b|\bà\b|\bau\b|\ba\b|\bhasta\b)\s*(?<end>" + Date + @"|[\p{L}'’]{3,12}))?\)?", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Span();
}

using System.Globalization;
using System.Text;

namespace ResumeStudio.Core.Templates;

/// <summary>A part of a font's characters that lies in a file of its own.</summary>
/// <param name="Name">The part's name in file names, for example <c>latin-ext</c>.</param>
/// <param name="Range">Its characters in the form of CSS <c>unicode-range</c>.</param>
public sealed record FontSubset(string Name, string Range)
{
    private readonly (int First, int Last)[] _spans = [.. Range.Split(',').Select(Span)];

    /// <summary>Whether the file holds <paramref name="rune"/>.</summary>
    public bool Holds(Rune rune) => _spans.Any(span => rune.Value >= span.First && rune.Value <= span.Last);

    private static (int First, int Last) Span(string range)
    {
        var ends = range.Trim()[2..].Split('-');
        return (Hex(ends[0]), Hex(ends[^1]));
    }

    private static int Hex(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}

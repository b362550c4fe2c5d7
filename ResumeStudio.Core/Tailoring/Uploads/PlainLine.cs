namespace ResumeStudio.Core.Tailoring.Uploads;

/// <summary>One line of an uploaded resume.</summary>
/// <param name="Text">Its text without list marks.</param>
/// <param name="IsBullet">Whether a list mark stood before it.</param>
internal sealed record PlainLine(string Text, bool IsBullet)
{
    private const int FullLine = 70;

    /// <summary>Whether an empty line stood before it.</summary>
    public bool IsAfterGap { get; init; }

    /// <summary>Whether it goes on with <paramref name="before"/>, which the edge of the page cut off.</summary>
    public bool Continues(PlainLine before) => !IsBullet && !IsAfterGap && (char.IsLower(Text[0]) || before.Text.Length >= FullLine && before.Text[^1] is not ('.' or ':'));

    /// <summary>A text with this line behind it; a word that was parted is whole again.</summary>
    public string After(string text) => text.EndsWith(" -", StringComparison.Ordinal) ? text[..^2] + Text : $"{text} {Text}";

    private const string Bullets = "-–*•·▪◦‣●○■▸➢✓";

    /// <summary>Reads a line; a mark counts only with a space after it, or when it is no hyphen.</summary>
    public static PlainLine Of(string raw)
    {
        var line = raw.Trim().TrimStart('#').Replace("**", "", StringComparison.Ordinal).Trim();
        var isBullet = line.Length > 1 && Bullets.Contains(line[0], StringComparison.Ordinal) && (line[1] == ' ' || line[0] > '\u00ff');
        return new((isBullet ? line[1..] : line).Trim(), isBullet);
    }
}

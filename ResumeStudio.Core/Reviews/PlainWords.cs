using System.Text.RegularExpressions;

namespace ResumeStudio.Core.Reviews;

/// <summary>What strangers type, as plain text: without signs that could change how the page around it reads.</summary>
public static partial class PlainWords
{
    /// <summary>Text with line breaks: trimmed, with one kind of line end and at most one empty line in a row.</summary>
    public static string Text(string typed) =>
        Gaps().Replace(Unsafe().Replace(typed.ReplaceLineEndings("\n"), ""), "\n\n").Trim();

    /// <summary>One line: white space becomes single spaces.</summary>
    public static string Line(string typed) => Spaces().Replace(Invisible().Replace(typed, " "), " ").Trim();

    /// <summary>At most <paramref name="length"/> characters, never half of a surrogate pair.</summary>
    public static string Cut(string text, int length)
    {
        if (text.Length <= length) return text;
        var end = char.IsHighSurrogate(text[length - 2]) ? length - 2 : length - 1;
        return text[..end].TrimEnd() + "…";
    }

    // Control characters but the line end and the tab, and the marks that turn the direction of what follows (UAX 9).
    [GeneratedRegex(@"[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]")]
    private static partial Regex Unsafe();

    [GeneratedRegex(@"[\p{Cc}\p{Cf}]")]
    private static partial Regex Invisible();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\n[ \t]*\n\s*\n")]
    private static partial Regex Gaps();
}

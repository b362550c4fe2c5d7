using System.Text.RegularExpressions;

namespace ResumeStudio.Core.CoverLetters;

/// <summary>Places in square brackets that only the person can fill: motives, and what the guard found unproven.</summary>
public static partial class LetterBlanks
{
    /// <summary>Where a posting does not name who offers it.</summary>
    public const string Company = "[Company]";

    /// <summary>The blanks of a text in order, brackets included. Links of Markdown are none.</summary>
    public static IEnumerable<string> In(string text) => Blank().Matches(text).Select(match => match.Value);

    /// <summary>The text without its blanks.</summary>
    public static string Without(string text) => Blank().Replace(text, " ");

    [GeneratedRegex(@"\[[^\[\]\n]{1,200}\](?!\()")]
    private static partial Regex Blank();
}

using System.Text.RegularExpressions;

namespace ResumeStudio.Core.Accounts;

/// <summary>A person's name as one line.</summary>
public static partial class FullNames
{
    /// <summary>The name as typed, with line ends, tabs and runs of spaces as single spaces and none around it.</summary>
    public static string Normalize(string typed) => Gaps().Replace(typed, " ").Trim();

    [GeneratedRegex(@"[\s\p{Cc}]+")]
    private static partial Regex Gaps();
}

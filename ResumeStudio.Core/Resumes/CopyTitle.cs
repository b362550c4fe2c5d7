using System.Globalization;
using System.Text.RegularExpressions;

namespace ResumeStudio.Core.Resumes;

/// <summary>Names the copy of a resume: "Title (copy)", then "Title (copy 2)", never longer than a title may be.</summary>
public static partial class CopyTitle
{
    /// <summary>The title of a copy of the resume called <paramref name="title"/>.</summary>
    public static string Of(string title)
    {
        var match = Mark().Match(title);
        var stem = match.Success ? title[..match.Index] : title;
        var mark = match.Success ? $" (copy {Next(match.Groups[1].Value)})" : " (copy)";
        var room = ResumeLimits.TitleLength - mark.Length;
        if (stem.Length > room) stem = stem[..(char.IsHighSurrogate(stem[room - 1]) ? room - 1 : room)].TrimEnd();
        return stem + mark;
    }

    private static int Next(string count) => count.Length == 0 ? 2 : int.Parse(count, CultureInfo.InvariantCulture) + 1;

    [GeneratedRegex(@" \(copy(?: ([1-9][0-9]{0,3}))?\)\z")]
    private static partial Regex Mark();
}

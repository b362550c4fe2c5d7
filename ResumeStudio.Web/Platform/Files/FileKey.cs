using System.Text.RegularExpressions;

namespace ResumeStudio.Web.Platform.Files;

/// <summary>A key is one or more parts of letters, digits, dashes and single dots, so that it can never leave its folder.</summary>
public static partial class FileKey
{
    private const int MaxLength = 200;

    public static string Check(string key) =>
        key.Length <= MaxLength && Allowed().IsMatch(key) ? key : throw new ArgumentException($"Not a file key: {key}", nameof(key));

    [GeneratedRegex(@"\A[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*(/[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*)*\z")]
    private static partial Regex Allowed();
}

using System.Text.RegularExpressions;
using ResumeStudio.Core.Common;

namespace ResumeStudio.Core.Accounts;

/// <summary>What a username may be: it becomes part of public addresses, so words of ours are not given away.</summary>
public static partial class Usernames
{
    /// <summary>The form as typed, trimmed and in lower case: people do not remember capitals.</summary>
    public static string Normalize(string typed) => typed.Trim().ToLowerInvariant();

    /// <summary>Why <paramref name="username"/> cannot be one, in words for the person, or null.</summary>
    public static string? Objection(string username) => username switch
    {
        { Length: < AccountLimits.UsernameMinimum or > AccountLimits.UsernameLength } =>
            $"A username has {AccountLimits.UsernameMinimum} to {AccountLimits.UsernameLength} characters.",
        _ when !Allowed().IsMatch(username) => "Use only the letters a to z, digits, hyphen and underscore.",
        _ when ReservedNames.Contains(username) => "This name is kept for the service. Choose another one.",
        _ => null,
    };

    [GeneratedRegex("^[a-z0-9_-]+\\z")]
    private static partial Regex Allowed();
}

namespace ResumeStudio.Core.Accounts;

/// <summary>What a new password may be (NIST SP 800-63B, 5.1.1.2): length and no known word, instead of character classes.</summary>
public static class PasswordRules
{
    /// <summary>Personal words shorter than this are not looked for: they stand in too many good passwords by chance.</summary>
    public const int PersonalWordMinimum = 3;

    /// <summary>Why <paramref name="password"/> is refused, in words for the person, or null.</summary>
    /// <param name="password">The password as typed.</param>
    /// <param name="personal">Username and e-mail address of the person; null and empty ones are skipped.</param>
    public static string? Objection(string password, IEnumerable<string?> personal) => password switch
    {
        { Length: < AccountLimits.PasswordMinimum } => $"Use at least {AccountLimits.PasswordMinimum} characters; a few unrelated words are a good password.",
        { Length: > AccountLimits.PasswordLength } => $"A password has at most {AccountLimits.PasswordLength} characters.",
        _ when PersonalWords(personal).Any(word => password.Contains(word, StringComparison.OrdinalIgnoreCase)) =>
            "Leave your username and e-mail address out of the password.",
        _ when CommonPasswords.Contains(password) => "This password is one of the first that are guessed. Use a few unrelated words.",
        _ => null,
    };

    private static IEnumerable<string> PersonalWords(IEnumerable<string?> personal) =>
        from text in personal
        let word = (text ?? "").Trim().Split('@')[0]
        where word.Length >= PersonalWordMinimum
        select word;
}

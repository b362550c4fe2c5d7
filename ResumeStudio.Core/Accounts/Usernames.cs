using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace ResumeStudio.Core.Accounts;

/// <summary>What a username may be: it becomes part of public addresses, so words of ours are not given away.</summary>
public static partial class Usernames
{
    private static readonly FrozenSet<string> Reserved = """
        about abuse account accounts admin administrator api app assets auth billing blog careers cdn coach contact css dashboard demo dev dns
        docs download error export favicon feed files fonts ftp health help home host hostmaster icon imap images img import info
        insights interview invite jobs js legal live localhost login logout mail mailer-daemon media metrics mx no-reply nobody noreply
        not-found null official operator pdf pop portfolio portfolios postmaster preview pricing privacy public r ready register resume
        resumes resume-studio resumestudio roadmap robots root security settings share sitemap smtp staff static status studio support
        sysadmin system tailor team template templates terms test undefined update upload user username users webhook webhooks webmaster
        webmail well-known wiki www you your-name
        """.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();

    /// <summary>The form as typed, trimmed and in lower case: people do not remember capitals.</summary>
    public static string Normalize(string typed) => typed.Trim().ToLowerInvariant();

    /// <summary>Why <paramref name="username"/> cannot be one, in words for the person, or null.</summary>
    public static string? Objection(string username) => username switch
    {
        { Length: < AccountLimits.UsernameMinimum or > AccountLimits.UsernameLength } =>
            $"A username has {AccountLimits.UsernameMinimum} to {AccountLimits.UsernameLength} characters.",
        _ when !Allowed().IsMatch(username) => "Use only the letters a to z, digits, hyphen and underscore.",
        _ when Reserved.Contains(username) => "This name is kept for the service. Choose another one.",
        _ => null,
    };

    [GeneratedRegex("^[a-z0-9_-]+\\z")]
    private static partial Regex Allowed();
}

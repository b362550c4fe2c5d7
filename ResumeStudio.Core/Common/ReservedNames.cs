using System.Collections.Frozen;

namespace ResumeStudio.Core.Common;

/// <summary>Words of ours that never become part of a person's public address, and what may be mistaken for one of them.</summary>
public static class ReservedNames
{
    private static readonly FrozenSet<string> Words = """
        about abuse account accounts admin administrator api app assets auth billing blog careers cdn coach contact css dashboard demo dev dns
        docs download error export favicon feed files fonts ftp health help home host hostmaster icon imap images img import info
        insights interview invite jobs js legal live localhost login logout mail mailer-daemon media metrics mx no-reply nobody noreply
        not-found null official operator pdf pop portfolio portfolios postmaster preview pricing privacy public r ready register resume
        resumes resume-studio resumestudio roadmap robots root security settings share sitemap smtp staff static status studio support
        sysadmin system tailor team template templates terms test undefined update upload user username users webhook webhooks webmaster
        webmail well-known wiki www you your-name
        """.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();

    private static readonly FrozenSet<string> Skeletons = Words.Select(LookAlike.Of).ToFrozenSet();

    /// <summary>Whether <paramref name="name"/>, in lower case, is one of them.</summary>
    public static bool Contains(string name) => Words.Contains(name);

    /// <summary>Whether <paramref name="name"/> is one of them or looks like one, as <c>adm1n</c> does.</summary>
    public static bool Resembles(string name) => Skeletons.Contains(LookAlike.Of(name));
}

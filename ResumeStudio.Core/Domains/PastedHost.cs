using System.Text;
using ResumeStudio.Core.Common;

namespace ResumeStudio.Core.Domains;

/// <summary>Finds the host name in what people paste: an address from the browser's bar, a name with a port or a final dot, capitals, spaces around it.</summary>
internal static class PastedHost
{
    private const int Longest = 2000;

    /// <summary>The name alone, in lower case, not checked.</summary>
    /// <exception cref="RuleViolation">No one name is in it.</exception>
    public static string Find(string pasted)
    {
        if (pasted.Length > Longest) throw new RuleViolation("This is too long for a domain.");
        // Half a surrogate pair cannot be normalised; as U+FFFD the rules refuse it.
        var text = string.Concat(pasted.EnumerateRunes()).Normalize(NormalizationForm.FormKC).Trim(Around);
        if (text.StartsWith("//", StringComparison.Ordinal)) text = text[2..];
        if (text.IndexOf("://", StringComparison.Ordinal) is > 0 and var scheme) text = text[(scheme + 3)..];
        text = text.Split('/', '?', '#', '\\')[0].ToLowerInvariant();
        if (text.Contains('@')) throw new RuleViolation("This looks like an e-mail address. Enter the part after the @ if that is the domain.");
        if (text.StartsWith("*.", StringComparison.Ordinal)) throw new RuleViolation("Enter one name. A * for all names below a domain cannot be used.");
        return WithoutPort(text).TrimEnd('.').Trim(Around);
    }

    // A name in brackets is an IPv6 address and keeps its colons, so that the rules can say what it is.
    private static string WithoutPort(string text) =>
        text.StartsWith('[') || text.Count(letter => letter == ':') > 1 || !text.Contains(':') ? text : text[..text.IndexOf(':')];

    // White space, quotes and the invisible marks that come along when text is copied.
    private static readonly char[] Around = [' ', '\t', '\r', '\n', '\u00a0', '\u200b', '\u200e', '\u200f', '\u2060', '\ufeff', '"', '\'', '<', '>', '`', ','];
}

using System.Diagnostics.CodeAnalysis;

namespace ResumeStudio.Core.Common;

/// <summary>
/// A web address that may become a link: http, https, mailto or tel. Anything else (<c>javascript:</c>, <c>data:</c>,
/// a relative path) stays text. A bare host such as <c>mara.example.com</c> is read as https.
/// </summary>
public sealed record SafeUrl
{
    private static readonly string[] Schemes = ["http", "https", "mailto", "tel"];

    private SafeUrl(string href, string display) => (Href, Display) = (href, display);

    /// <summary>The absolute address for <c>href</c>.</summary>
    public string Href { get; }

    /// <summary>The address as people read it: without scheme, <c>www.</c> and a last slash.</summary>
    public string Display { get; }

    /// <summary>Reads <paramref name="text"/> as typed.</summary>
    /// <returns>False when it is empty or no safe address.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out SafeUrl? url)
    {
        url = null;
        var typed = text?.Trim() ?? "";
        if (typed.Length == 0 || typed.Any(letter => char.IsControl(letter) || char.IsWhiteSpace(letter))) return false;
        var address = HasScheme(typed) ? typed : LooksLikeHost(typed) ? "https://" + typed : null;
        if (address is null || !Uri.TryCreate(address, UriKind.Absolute, out var parsed) || !Schemes.Contains(parsed.Scheme)) return false;
        if (parsed.Scheme.StartsWith("http", StringComparison.Ordinal) && parsed.Host.Length == 0) return false;
        url = new SafeUrl(address, Shorten(address));
        return true;
    }

    /// <summary>What to print for <paramref name="text"/>: the short form of a safe address, otherwise the text as typed.</summary>
    public static string Show(string text) => TryParse(text, out var url) ? url.Display : text.Trim();

    private static bool HasScheme(string text) =>
        text.Contains("://", StringComparison.Ordinal) || (text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && !text[..colon].Contains('.') && !text[..colon].Contains('/'));

    private static bool LooksLikeHost(string text)
    {
        var host = text.Split('/', '?', '#')[0];
        return host.Contains('.') && !host.Contains('@') && !host.StartsWith('.') && !host.EndsWith('.');
    }

    private static string Shorten(string address)
    {
        foreach (var start in new[] { "https://", "http://", "mailto:", "tel:" })
            if (address.StartsWith(start, StringComparison.OrdinalIgnoreCase)) address = address[start.Length..];
        if (address.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) address = address[4..];
        return address.EndsWith('/') ? address[..^1] : address;
    }
}

using System.Text.RegularExpressions;
using ResumeStudio.Core.Resumes.Fields;

namespace ResumeStudio.Core.Resumes.JsonResume.Forms;

/// <summary>A web address. The schema wants an absolute URI (RFC 3986), so <c>example.com/me</c> stands there with https before it, and as typed under the own key.</summary>
internal sealed partial class WebForm(Field field, params string[] standardKeys) : TextForm(field, standardKeys)
{
    protected override string? Standard(string text) =>
        IsUri(text) ? text : Escaped(text) ?? (LooksLikeHost().IsMatch(text) ? Escaped("https://" + text) : null);

    private static bool IsUri(string text) => Absolute().IsMatch(text);

    private static string? Escaped(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && IsUri(uri.AbsoluteUri) ? uri.AbsoluteUri : null;

    // Schemes with an authority, and those without one that people use; the characters are those of RFC 3986 without IP literals.
    [GeneratedRegex("""^(?:[a-z][a-z0-9+.-]*://(?:[a-z0-9._~!$&'()*+,;=:-]|%[0-9a-f]{2})*(?:/(?:[a-z0-9._~!$&'()*+,;=:@/-]|%[0-9a-f]{2})*)?|(?:mailto|tel|urn|doi):(?:[a-z0-9._~!$&'()*+,;=:@/-]|%[0-9a-f]{2})+)(?:\?(?:[a-z0-9._~!$&'()*+,;=:@/?-]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9._~!$&'()*+,;=:@/?-]|%[0-9a-f]{2})*)?\z""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Absolute();

    [GeneratedRegex(@"^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#]\S*)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex LooksLikeHost();
}

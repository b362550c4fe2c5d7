using ResumeStudio.Core.Resumes.Fields;

namespace ResumeStudio.Web.Features.Resumes;

/// <summary>Advice about a line once the person leaves it. The text stays as typed and is saved all the same.</summary>
public static class FieldCheck
{
    public static string? Problem(FieldKind kind, string value) => (kind, value.Trim()) switch
    {
        (_, "") => null,
        (FieldKind.Email, var mail) when !LooksLikeMail(mail) => "This does not look like an e-mail address, for example mara@example.com.",
        (FieldKind.Url, var url) when !LooksLikeAddress(url) => "This will be printed as text without a link. A link looks like https://example.com.",
        _ => null,
    };

    private static bool LooksLikeMail(string text)
    {
        var at = text.IndexOf('@');
        return at > 0 && at == text.LastIndexOf('@') && at < text.Length - 1 && !text.Any(char.IsWhiteSpace);
    }

    private static bool LooksLikeAddress(string text) =>
        Uri.TryCreate(text.Contains("://", StringComparison.Ordinal) || text.StartsWith("mailto:", StringComparison.Ordinal) ? text : "https://" + text, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https" or "mailto" && text.Contains('.') && !text.Any(char.IsWhiteSpace);
}

using ResumeStudio.Core.Common;
using ResumeStudio.Core.Resumes.Fields;

namespace ResumeStudio.Web.Features.Resumes;

/// <summary>Advice about a line once the person leaves it. The text stays as typed and is saved all the same.</summary>
public static class FieldCheck
{
    public static string? Problem(FieldKind kind, string value) => (kind, value.Trim()) switch
    {
        (_, "") => null,
        (FieldKind.Email, var mail) when !LooksLikeMail(mail) => "This does not look like an e-mail address, for example mara@example.com.",
        (FieldKind.Url, var url) when !SafeUrl.TryParse(url, out _) => "This will be printed as text without a link. A link looks like https://example.com.",
        _ => null,
    };

    private static bool LooksLikeMail(string text)
    {
        var at = text.IndexOf('@');
        return at > 0 && at == text.LastIndexOf('@') && at < text.Length - 1 && !text.Any(char.IsWhiteSpace);
    }
}

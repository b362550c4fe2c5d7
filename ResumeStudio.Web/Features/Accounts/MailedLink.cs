using Microsoft.AspNetCore.WebUtilities;

namespace ResumeStudio.Web.Features.Accounts;

/// <summary>What a mailed link says: for whom, with which token.</summary>
public sealed record MailedLink(string UserId, string Token)
{
    /// <summary>The link's two parts, or null when it has been cut or altered.</summary>
    public static MailedLink? Read(string? user, string? code)
    {
        try
        {
            return Guid.TryParse(user, out var id) && code is { Length: > 0 } ? new(id.ToString(), Convert.ToBase64String(WebEncoders.Base64UrlDecode(code))) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}

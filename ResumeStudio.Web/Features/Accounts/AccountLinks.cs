using Microsoft.AspNetCore.WebUtilities;
using ResumeStudio.Web.Platform;

namespace ResumeStudio.Web.Features.Accounts;

/// <summary>Addresses inside mails.</summary>
public sealed class AccountLinks(SiteAddress site)
{
    public string LogIn => site.Root + "/login";

    public string ForgotPassword => site.Root + "/forgot-password";

    public string Confirm(Guid user, string token) => With("/confirm-email", user, token);

    public string Reset(Guid user, string token) => With("/reset-password", user, token);

    public string ConfirmChange(Guid user, string email, string token) => QueryHelpers.AddQueryString(With("/confirm-email-change", user, token), "email", email);

    private string With(string path, Guid user, string token) =>
        QueryHelpers.AddQueryString(site.Root + path, new Dictionary<string, string?> { ["user"] = user.ToString(), ["code"] = WebEncoders.Base64UrlEncode(Convert.FromBase64String(token)) });
}

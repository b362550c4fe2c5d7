using Microsoft.AspNetCore.WebUtilities;
using ResumeStudio.Web.Platform.Security;

namespace ResumeStudio.Web.Features.Accounts;

/// <summary>
/// Addresses inside mails. They start with the configured address of the site, never with the Host header of the request that
/// asked for the mail: whoever sends that header would choose where the secret in the link goes.
/// </summary>
public sealed class AccountLinks(IConfiguration configuration, LocalDevelopment local)
{
    private string Site => (configuration["Site:Url"] ?? local.Addresses.FirstOrDefault() ?? "http://localhost:5080").TrimEnd('/');

    public string LogIn => Site + "/login";

    public string ForgotPassword => Site + "/forgot-password";

    public string Confirm(Guid user, string token) => With("/confirm-email", user, token);

    public string Reset(Guid user, string token) => With("/reset-password", user, token);

    public string ConfirmChange(Guid user, string email, string token) => QueryHelpers.AddQueryString(With("/confirm-email-change", user, token), "email", email);

    private string With(string path, Guid user, string token) =>
        QueryHelpers.AddQueryString(Site + path, new Dictionary<string, string?> { ["user"] = user.ToString(), ["code"] = WebEncoders.Base64UrlEncode(Convert.FromBase64String(token)) });
}

using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using ResumeStudio.Core.Sharing;

namespace ResumeStudio.Web.Features.Sharing;

/// <summary>Passwords of links, and the short-lived cookie that a visitor gets for the right one.</summary>
public sealed class LinkKeys(IDataProtectionProvider protection, TimeProvider clock)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(2);

    private readonly IDataProtector _protector = protection.CreateProtector("Sharing.LinkKeys.v1");
    private readonly PasswordHasher<ResumeLink> _hasher = new();

    public string Hash(ResumeLink link, string password) => _hasher.HashPassword(link, password);

    /// <summary>Gives the visitor a key when the password is right.</summary>
    public bool Unlock(HttpContext context, Door door, string password)
    {
        if (door.Link.PasswordHash is not { } hash || _hasher.VerifyHashedPassword(door.Link, hash, password) is PasswordVerificationResult.Failed) return false;
        var until = clock.GetUtcNow() + Lifetime;
        var key = _protector.Protect(string.Create(CultureInfo.InvariantCulture, $"{until.UtcTicks}|{hash}"));
        context.Response.Cookies.Append(NameOf(door), key, new() { HttpOnly = true, Secure = context.Request.IsHttps, SameSite = SameSiteMode.Lax, Path = "/", MaxAge = Lifetime, IsEssential = true });
        return true;
    }

    /// <summary>Whether the visitor may pass: there is no password, or a key that still holds was made for the one that holds now.</summary>
    public bool Opens(HttpContext context, Door door)
    {
        if (door.Link.PasswordHash is not { } hash) return true;
        if (context.Request.Cookies[NameOf(door)] is not { Length: > 0 } key) return false;
        try
        {
            var parts = _protector.Unprotect(key).Split('|', 2);
            return parts[1] == hash && long.Parse(parts[0], CultureInfo.InvariantCulture) > clock.GetUtcNow().UtcTicks;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private static string NameOf(Door door) => $"link-{door.Link.Id:N}";
}

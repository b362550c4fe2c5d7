using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace ResumeStudio.Web.Features.Pdf;

/// <summary>Signed addresses of files, for one person and five minutes.</summary>
public sealed class PdfLinks(IDataProtectionProvider protection, TimeProvider clock)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    private readonly IDataProtector _protector = protection.CreateProtector("Pdf.Links.v1");

    public string For(Guid ownerId, Guid printId)
    {
        var until = clock.GetUtcNow() + Lifetime;
        return "/files/pdf/" + _protector.Protect(string.Create(CultureInfo.InvariantCulture, $"{ownerId:N}|{printId:N}|{until.UtcTicks}"));
    }

    /// <summary>The print that a link names; null when nobody signed it for this person.</summary>
    public PdfLink? Read(string token, Guid ownerId)
    {
        try
        {
            var parts = _protector.Unprotect(token).Split('|');
            return Guid.Parse(parts[0]) != ownerId ? null
                : new(Guid.Parse(parts[1]), IsOpen: clock.GetUtcNow().UtcTicks <= long.Parse(parts[2], CultureInfo.InvariantCulture));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}

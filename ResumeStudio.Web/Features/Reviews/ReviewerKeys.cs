using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using ResumeStudio.Core.Reviews;
using ResumeStudio.Web.Features.Sharing;

namespace ResumeStudio.Web.Features.Reviews;

/// <summary>The cookie by which a reviewer is known again on one link: sealed, for this host and this link's pages only.</summary>
public sealed class ReviewerKeys(IDataProtectionProvider protection, TimeProvider clock)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(14);

    private const string Name = "reviewer";
    private readonly IDataProtector _protector = protection.CreateProtector("Reviews.ReviewerKeys.v1");

    public void Give(HttpContext context, Door door, string path, Reviewer reviewer)
    {
        var key = new Key(door.Link.Id, reviewer, clock.GetUtcNow() + Lifetime);
        context.Response.Cookies.Append(Name, _protector.Protect(JsonSerializer.Serialize(key)), new()
        {
            HttpOnly = true,
            Secure = context.Request.IsHttps,
            SameSite = SameSiteMode.Lax,
            Path = path,
            MaxAge = Lifetime,
            IsEssential = true,
        });
    }

    /// <summary>Who comments here, or null for somebody new.</summary>
    public Reviewer? Read(HttpContext context, Door door)
    {
        if (context.Request.Cookies[Name] is not { Length: > 0 } cookie) return null;
        try
        {
            return JsonSerializer.Deserialize<Key>(_protector.Unprotect(cookie)) is { } key && key.LinkId == door.Link.Id && key.Until > clock.GetUtcNow() ? key.Reviewer : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private sealed record Key(Guid LinkId, Reviewer Reviewer, DateTimeOffset Until);
}

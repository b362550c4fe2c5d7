using System.Buffers;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using ResumeStudio.Core.Sharing;
using ResumeStudio.Web.Features.Accounts;
using ResumeStudio.Web.Platform.Security;

namespace ResumeStudio.Web.Features.Sharing;

/// <summary>
/// Tells a new visit from a repeated one without keeping who it was: a hash of the client under a random salt that exists in
/// memory only and is thrown away each day, so that nobody, we included, can later tell a reader from the counts.
/// </summary>
public sealed class Visitors(TimeProvider clock)
{
    public static readonly TimeSpan CountedAgainAfter = TimeSpan.FromHours(1);

    private const int Most = 100_000;

    /// <summary>What programs call themselves; searched for on each visit, so not by an expression.</summary>
    private static readonly SearchValues<string> Programs = SearchValues.Create(
        ["bot", "crawl", "spider", "slurp", "preview", "facebookexternalhit", "embed", "fetch", "scan", "monitor", "curl", "wget", "python", "java/", "go-http", "okhttp", "axios", "node", "libwww", "headlesschrome", "lighthouse", "whatsapp", "telegram", "slack", "discord", "skype"],
        StringComparison.OrdinalIgnoreCase);

    private readonly ConcurrentDictionary<(Guid LinkId, string Deed, int Visitor), DateTimeOffset> _seen = new();
    private readonly Lock _gate = new();
    private volatile Salt? _salt;

    /// <summary>Whether this visitor has not done this in the last hour; from now on they have.</summary>
    public bool IsNew(HttpContext context, Guid linkId, string deed)
    {
        var now = clock.GetUtcNow();
        // 32 bits, seeded by the process and salted by the day: two of a day's readers are taken for one once in four billion pairs.
        var visitor = HashCode.Combine(SaltOf(DateOnly.FromDateTime(now.UtcDateTime)), context.ClientKey(), context.Request.Headers.UserAgent.ToString());
        var key = (linkId, deed, visitor);
        var isNew = !_seen.TryGetValue(key, out var until) || until <= now;
        if (!isNew) return false;
        if (_seen.Count >= Most) _seen.Clear();
        _seen[key] = now + CountedAgainAfter;
        return true;
    }

    /// <summary>Whether a visit is counted: bots and the owner are not.</summary>
    public static async Task<bool> IsCountedAsync(HttpContext context, Guid ownerId) => !IsBot(context.Request) && !await IsOwnerAsync(context, ownerId);

    /// <summary>The host of the page that led here, as it is counted; empty when the browser named none, or ours.</summary>
    public static string HostOf(HttpRequest request)
    {
        if (!Uri.TryCreate(request.Headers.Referer, UriKind.Absolute, out var from) || from.Scheme is not ("http" or "https") || from.Host == request.Host.Host) return "";
        var host = from.IdnHost.ToLowerInvariant();
        return host.Length <= LinkDay.HostLength ? host : host[..LinkDay.HostLength];
    }

    /// <summary>Whether a program asks, by what it calls itself. A browser without a name is a program too.</summary>
    public static bool IsBot(HttpRequest request) =>
        request.Headers.UserAgent.ToString() is not { Length: > 0 } name || name.AsSpan().ContainsAny(Programs) || IsAhead(request);

    /// <summary>Whether a browser asks before its person does.</summary>
    public static bool IsAhead(HttpRequest request) => request.Headers["Sec-Purpose"].ToString().Contains("prefetch", StringComparison.Ordinal);

    /// <summary>Only who sends a cookie may be signed in; everybody else is spared the question.</summary>
    public static async Task<bool> IsOwnerAsync(HttpContext context, Guid ownerId)
    {
        if (context.Request.Headers.Cookie.Count == 0) return false;
        var person = (await context.AuthenticateAsync(IdentityConstants.ApplicationScheme)).Principal;
        return person.IsSignedIn() && person!.UserId() == ownerId;
    }

    private long SaltOf(DateOnly day) => _salt is { } salt && salt.Day == day ? salt.Value : Renew(day);

    /// <summary>A new day: the old salt is gone, and with it whatever could tell two days' readers apart.</summary>
    private long Renew(DateOnly day)
    {
        lock (_gate)
        {
            if (_salt?.Day == day) return _salt.Value;
            _seen.Clear();
            _salt = new(day, BitConverter.ToInt64(RandomNumberGenerator.GetBytes(sizeof(long))));
            return _salt.Value;
        }
    }

    private sealed record Salt(DateOnly Day, long Value);
}

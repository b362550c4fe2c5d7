using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using ResumeStudio.Web.Platform.Security;

namespace ResumeStudio.Web.Features.Sharing;

/// <summary>
/// Tells a new visit from a repeated one without keeping who it was: a hash of client and link under a random salt that exists in
/// memory only and is thrown away each day, so that nobody, we included, can later tell a reader from the counts.
/// </summary>
public sealed partial class Visitors(TimeProvider clock)
{
    public static readonly TimeSpan CountedAgainAfter = TimeSpan.FromHours(1);

    private const int Most = 100_000;
    private readonly ConcurrentDictionary<UInt128, DateTimeOffset> _seen = new();
    private readonly Lock _gate = new();
    private (DateOnly Day, byte[] Bytes) _salt;

    /// <summary>Whether this visitor has not done this in the last hour; from now on they have.</summary>
    public bool IsNew(HttpContext context, Guid linkId, string deed)
    {
        var now = clock.GetUtcNow();
        var text = $"{context.ClientKey()}|{context.Request.Headers.UserAgent}|{linkId:N}|{deed}";
        var hash = HMACSHA256.HashData(SaltOf(DateOnly.FromDateTime(now.UtcDateTime)), Encoding.UTF8.GetBytes(text));
        var key = new UInt128(BitConverter.ToUInt64(hash), BitConverter.ToUInt64(hash, 8));
        var isNew = !_seen.TryGetValue(key, out var until) || until <= now;
        if (isNew) _seen[key] = now + CountedAgainAfter;
        return isNew;
    }

    /// <summary>Whether a program asks, by what it calls itself. A browser without a name is a program too.</summary>
    public static bool IsBot(HttpRequest request) =>
        request.Headers.UserAgent.ToString() is not { Length: > 0 } name || Programs().IsMatch(name) || request.Headers["Sec-Purpose"].ToString().Contains("prefetch", StringComparison.Ordinal);

    private byte[] SaltOf(DateOnly day)
    {
        lock (_gate)
        {
            if (_salt.Day != day) (_salt, _) = ((day, RandomNumberGenerator.GetBytes(32)), Clear());
            if (_seen.Count > Most) Clear();
            return _salt.Bytes;
        }
    }

    private bool Clear()
    {
        _seen.Clear();
        return true;
    }

    [GeneratedRegex("bot|crawl|spider|slurp|preview|facebookexternalhit|embed|fetch|scan|monitor|curl|wget|python|java/|go-http|okhttp|axios|node|libwww|headlesschrome|lighthouse|whatsapp|telegram|slack|discord|skype", RegexOptions.IgnoreCase)]
    private static partial Regex Programs();
}

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
    private volatile Salt? _salt;

    /// <summary>Whether this visitor has not done this in the last hour; from now on they have.</summary>
    public bool IsNew(HttpContext context, Guid linkId, string deed)
    {
        var now = clock.GetUtcNow();
        var text = $"{SaltOf(DateOnly.FromDateTime(now.UtcDateTime))}|{context.ClientKey()}|{context.Request.Headers.UserAgent}|{linkId:N}|{deed}";
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(text), hash);
        var key = new UInt128(BitConverter.ToUInt64(hash), BitConverter.ToUInt64(hash[8..]));
        var isNew = !_seen.TryGetValue(key, out var until) || until <= now;
        if (!isNew) return false;
        if (_seen.Count >= Most) _seen.Clear();
        _seen[key] = now + CountedAgainAfter;
        return true;
    }

    /// <summary>Whether a program asks, by what it calls itself. A browser without a name is a program too.</summary>
    public static bool IsBot(HttpRequest request) =>
        request.Headers.UserAgent.ToString() is not { Length: > 0 } name || Programs().IsMatch(name) || request.Headers["Sec-Purpose"].ToString().Contains("prefetch", StringComparison.Ordinal);

    private string SaltOf(DateOnly day) => _salt is { } salt && salt.Day == day ? salt.Text : Renew(day);

    /// <summary>A new day: the old salt is gone, and with it whatever could tell two days' readers apart.</summary>
    private string Renew(DateOnly day)
    {
        lock (_gate)
        {
            if (_salt?.Day == day) return _salt.Text;
            _seen.Clear();
            _salt = new(day, RandomNumberGenerator.GetHexString(32));
            return _salt.Text;
        }
    }

    [GeneratedRegex("bot|crawl|spider|slurp|preview|facebookexternalhit|embed|fetch|scan|monitor|curl|wget|python|java/|go-http|okhttp|axios|node|libwww|headlesschrome|lighthouse|whatsapp|telegram|slack|discord|skype", RegexOptions.IgnoreCase)]
    private static partial Regex Programs();

    private sealed record Salt(DateOnly Day, string Text);
}

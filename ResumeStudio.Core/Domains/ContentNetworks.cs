using System.Net;

namespace ResumeStudio.Core.Domains;

/// <summary>The large networks of caches that stand between a name and its server. Ranges as their owners publish them (www.cloudflare.com/ips, api.fastly.com/public-ip-list).</summary>
internal static class ContentNetworks
{
    private static readonly (string Network, string Suffix)[] Suffixes =
    [
        ("Cloudflare", ".cdn.cloudflare.net"), ("Amazon CloudFront", ".cloudfront.net"), ("Fastly", ".fastly.net"), ("Fastly", ".fastlylb.net"), ("Akamai", ".akamaiedge.net"),
        ("Akamai", ".edgekey.net"), ("Akamai", ".edgesuite.net"), ("Azure CDN", ".azureedge.net"), ("Azure Front Door", ".azurefd.net"), ("Bunny", ".b-cdn.net"),
    ];

    private static readonly (string Network, IPNetwork[] Ranges)[] Ranges =
    [
        ("Cloudflare", Parse("""
            173.245.48.0/20 103.21.244.0/22 103.22.200.0/22 103.31.4.0/22 141.101.64.0/18 108.162.192.0/18 190.93.240.0/20 188.114.96.0/20 197.234.240.0/22
            198.41.128.0/17 162.158.0.0/15 104.16.0.0/13 104.24.0.0/14 172.64.0.0/13 131.0.72.0/22
            2400:cb00::/32 2606:4700::/32 2803:f800::/32 2405:b500::/32 2405:8100::/32 2a06:98c0::/29 2c0f:f248::/32
            """)),
        ("Fastly", Parse("""
            23.235.32.0/20 43.249.72.0/22 103.244.50.0/24 103.245.222.0/23 103.245.224.0/24 104.156.80.0/20 140.248.64.0/18 140.248.128.0/17 146.75.0.0/17 151.101.0.0/16
            157.52.64.0/18 167.82.0.0/17 167.82.128.0/20 167.82.160.0/20 167.82.224.0/20 172.111.64.0/18 185.31.16.0/22 199.27.72.0/21 199.232.0.0/16
            2a04:4e40::/32 2a04:4e42::/32
            """)),
    ];

    /// <summary>The network that answers for a name, or null.</summary>
    public static string? Find(HostFacts facts) =>
        Suffixes.FirstOrDefault(known => facts.Addresses.Aliases.Any(alias => alias.EndsWith(known.Suffix, StringComparison.Ordinal))).Network
        ?? Ranges.FirstOrDefault(known => facts.All.Any(address => known.Ranges.Any(range => range.Contains(IPAddress.Parse(address))))).Network;

    private static IPNetwork[] Parse(string ranges) => [.. ranges.Split((char[])[' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(range => IPNetwork.Parse(range))];
}

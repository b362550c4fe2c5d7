using System.Collections.Frozen;

namespace ResumeStudio.Core.Domains;

/// <summary>
/// Names under which anybody may register one ("com", "co.uk", "github.io"), by the public suffix list (publicsuffix.org). Names are ASCII in lower case.
/// </summary>
public static class PublicSuffixes
{
    private static readonly FrozenSet<string> Rules = ReadRules();

    /// <summary>The public suffix that <paramref name="host"/> ends with; the whole of it when it is one itself. Without a rule it is the last label, as the list says.</summary>
    public static string Of(string host)
    {
        var tails = Tails(host).ToList();
        return tails.FirstOrDefault(tail => Rules.Contains("!" + tail)) is { } exception ? Parent(exception)
            : tails.FirstOrDefault(tail => Rules.Contains(tail) || Rules.Contains("*." + Parent(tail))) ?? tails[^1];
    }

    /// <summary>The name that one person registers: the public suffix and one label more. Null for a public suffix itself.</summary>
    public static string? Registrable(string host)
    {
        var suffix = Of(host);
        return host == suffix ? null : host[(host[..^(suffix.Length + 1)].LastIndexOf('.') + 1)..];
    }

    // "a.b.c", "b.c", "c": the longest first, because the longest rule counts.
    private static IEnumerable<string> Tails(string host)
    {
        for (var tail = host; ; tail = Parent(tail))
        {
            yield return tail;
            if (!tail.Contains('.')) yield break;
        }
    }

    private static string Parent(string name) => name[(name.IndexOf('.') + 1)..];

    private static FrozenSet<string> ReadRules()
    {
        using var list = typeof(PublicSuffixes).Assembly.GetManifestResourceStream("ResumeStudio.Core.Domains.public-suffixes.txt")!;
        return new StreamReader(list).ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToFrozenSet();
    }
}

using System.Collections.Concurrent;
using ResumeStudio.Core.Domains;
using ResumeStudio.Core.Portfolios;
using ResumeStudio.Core.Publishing;
using ResumeStudio.Core.Sharing;
using ResumeStudio.Data;

namespace ResumeStudio.Web.Features.Domains;

/// <summary>Names that were nobody's some seconds ago, until a commit that may make one somebody's.</summary>
public sealed class UnknownNames
{
    private const int Most = 10_000;
    private static readonly TimeSpan Remembered = TimeSpan.FromSeconds(5);
    private readonly TimeProvider _clock;

    /// <summary>Replaced and never cleared: a look-up during which a commit comes notes its no in the old one.</summary>
    private volatile ConcurrentDictionary<string, DateTimeOffset> _names = new();

    public UnknownNames(CommitWatch commits, TimeProvider clock)
    {
        _clock = clock;
        commits.Committed += rows =>
        {
            if (rows.Any(row => row.Row is CustomDomain or DomainHost or Publication or GivenSlug or Portfolio)) _names = new();
        };
    }

    public bool Has(string name) => _names.TryGetValue(name, out var until) && until > _clock.GetUtcNow();

    /// <summary>What a look-up finds; when that is nothing, it is remembered.</summary>
    public async Task<Guid?> TryAsync(string name, Func<Task<Guid?>> lookUp)
    {
        var names = _names;
        var found = await lookUp();
        if (found is not null) return found;
        if (names.Count >= Most) _names = new();
        else names[name] = _clock.GetUtcNow() + Remembered;
        return null;
    }
}

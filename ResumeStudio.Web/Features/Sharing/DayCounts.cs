using System.Collections.Concurrent;

namespace ResumeStudio.Web.Features.Sharing;

/// <summary>What has been counted and not written yet: how often something was seen on a day, by a name such as a host or a country.</summary>
public sealed class DayCounts
{
    private readonly ConcurrentDictionary<(Guid Id, DateOnly Day, string Name), int> _counts = new();

    public IEnumerable<Guid> Ids => _counts.Keys.Select(key => key.Id).Distinct();

    public void Add(Guid id, DateOnly day, string name, int more = 1) => _counts.AddOrUpdate((id, day, name), more, (_, count) => count + more);

    /// <summary>Takes out what was counted of one thing.</summary>
    public IEnumerable<(DateOnly Day, string Name, int Count)> Take(Guid id)
    {
        foreach (var key in _counts.Keys.Where(key => key.Id == id))
            if (_counts.TryRemove(key, out var count))
                yield return (key.Day, key.Name, count);
    }

    /// <summary>Takes back what could not be written.</summary>
    public void Return(Guid id, IEnumerable<(DateOnly Day, string Name, int Count)> taken)
    {
        foreach (var (day, name, count) in taken) Add(id, day, name, count);
    }
}

using System.Text.Json.Nodes;

namespace ResumeStudio.Core.Resumes.JsonResume;

/// <summary>
/// The order of a list of which only the visible entries stand in the standard key: an array of ids, with hidden entries
/// in their stored form between them.
/// </summary>
internal static class OwnOrder
{
    public static JsonArray Write<T>(IEnumerable<T> entries, Func<T, bool> isStandard) where T : IEntry =>
        new([.. entries.Select(entry => isStandard(entry) ? JsonValue.Create(entry.Id.ToString("D")) : Stored.Write(entry))]);

    /// <summary>Puts <paramref name="standard"/> into the order of <paramref name="order"/>, with the stored entries between; what the order does not name comes last.</summary>
    public static List<T> Read<T>(JsonNode? order, IEnumerable<T> standard, Action<T, int> onStored, Action<int> onUnreadable) where T : class, IEntry
    {
        var left = standard.ToList();
        var result = new List<T>();
        foreach (var (index, node) in (order as JsonArray ?? []).Index())
        {
            if (IdIn(node) is { } id) Take(left, result, id);
            else if (Stored.Read<T>(node) is { } stored)
            {
                result.Add(stored);
                onStored(stored, index);
            }
            else onUnreadable(index);
        }

        return [.. result, .. left];
    }

    /// <summary>The ids in the order, for lists whose visible entries are plain texts.</summary>
    public static IEnumerable<Guid> Ids(JsonNode? order) => (order as JsonArray ?? []).Select(IdIn).OfType<Guid>();

    private static Guid? IdIn(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) && Guid.TryParseExact(text, "D", out var id) ? id : null;

    private static void Take<T>(List<T> left, List<T> result, Guid id) where T : IEntry
    {
        var index = left.FindIndex(entry => entry.Id == id);
        if (index < 0) return;
        result.Add(left[index]);
        left.RemoveAt(index);
    }
}

using System.Globalization;
using System.Text.Json.Nodes;
using ResumeStudio.Core.Resumes.JsonResume.Forms;

namespace ResumeStudio.Core.Resumes.JsonResume;

/// <summary>
/// An array whose entries should be objects. What is no object cannot become an entry; it is remembered with its position
/// in the extras of the part that owns the array, and put back by the export.
/// </summary>
internal static class EntryArray
{
    /// <summary>Calls <paramref name="read"/> with each object and its path, as far as the limit of entries goes.</summary>
    public static void Read(JsonNode? raw, string key, string path, IExtended owner, ImportReport report, Action<JsonObject, string> read)
    {
        if (raw is not JsonArray { Count: > 0 } entries)
        {
            if (PartForm.Keep(owner, key, raw, path, report) && raw is not (null or JsonArray)) report.NotUnderstood(path, raw);
            return;
        }

        var strays = new JsonArray();
        foreach (var (index, node) in entries.Take(ResumeLimits.ItemsPerSection).Index())
        {
            if (node is JsonObject entry) read(entry, $"{path}[{index}]");
            else if (Nesting.Fits(node, $"{path}[{index}]", report))
            {
                strays.Add(new JsonArray(index, node?.DeepClone()));
                report.NotUnderstood($"{path}[{index}]", node);
            }
        }

        if (strays.Count > 0) KeepStrays(owner, key, strays);
        if (entries.Count > ResumeLimits.ItemsPerSection) ReportRest(entries.Count, path, report);
    }

    /// <summary>Puts what was no object back between <paramref name="entries"/>.</summary>
    public static JsonArray WithStrays(List<JsonObject> entries, string key, IExtended owner)
    {
        var result = new JsonArray([.. entries]);
        foreach (var stray in (((owner.Extras?[OwnKey.Name] as JsonObject)?[OwnKey.Kept] as JsonObject)?[key] as JsonArray ?? []).OfType<JsonArray>())
            if (stray is [JsonValue at, var node] && at.TryGetValue<int>(out var index)) result.Insert(Math.Clamp(index, 0, result.Count), node?.DeepClone());
        return result;
    }

    private static void KeepStrays(IExtended owner, string key, JsonArray strays)
    {
        var kept = (owner.Extras?[OwnKey.Name] as JsonObject)?[OwnKey.Kept]?.DeepClone() as JsonObject ?? [];
        kept[key] = strays;
        OwnExtras.Keep(owner, OwnKey.Kept, kept);
    }

    private static void ReportRest(int count, string path, ImportReport report)
    {
        const int most = ResumeLimits.ItemsPerSection;
        var range = string.Create(CultureInfo.InvariantCulture, $"{path}[{most}…{count - 1}]");
        var words = string.Create(CultureInfo.InvariantCulture, $"At most {most} entries fit here; the last {count - most:N0} of {count:N0} are left out.");
        report.LeftOut(range, words, string.Create(CultureInfo.InvariantCulture, $"{count - most:N0} entries"));
    }
}

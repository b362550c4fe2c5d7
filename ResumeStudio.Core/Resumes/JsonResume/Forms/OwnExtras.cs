using System.Text.Json.Nodes;

namespace ResumeStudio.Core.Resumes.JsonResume.Forms;

/// <summary>Extras under the own key: those that the document's own values have taken the place of, and what a newer version of the program put there.</summary>
internal static class OwnExtras
{
    public static void Write(JsonObject? extras, JsonObject shadowed, JsonObject own)
    {
        if (extras is not null && extras.TryGetPropertyValue(OwnKey.Name, out var foreign))
        {
            if (foreign is not JsonObject unknown) shadowed[OwnKey.Name] = foreign?.DeepClone();
            else foreach (var (key, value) in unknown.Where(pair => !own.ContainsKey(pair.Key))) own[key] = value?.DeepClone();
        }

        if (shadowed.Count > 0) own[OwnKey.Extras] = shadowed;
    }

    /// <summary>Brings back shadowed extras, and keeps the own keys for which <paramref name="isKnown"/> says no.</summary>
    public static void Read(JsonObject own, IExtended part, Func<string, bool> isKnown, string path, ImportReport report)
    {
        foreach (var (key, value) in own[OwnKey.Extras] as JsonObject ?? [])
            if (part.Extras?.ContainsKey(key) != true) PartForm.Keep(part, key, value, $"{path}.{OwnKey.Extras}.{key}", report);
        foreach (var (key, value) in own.Where(pair => !isKnown(pair.Key) && !OwnKey.Reserved.Contains(pair.Key)))
            if (Nesting.Fits(value, $"{path}.{key}", report)) Keep(part, key, value);
    }

    /// <summary>Keeps one value under the own key of the extras, where the export takes it from.</summary>
    public static void Keep(IExtended part, string key, JsonNode? value)
    {
        var extras = part.Extras ??= [];
        if (extras[OwnKey.Name] is not JsonObject own) extras[OwnKey.Name] = own = [];
        own[key] = value?.DeepClone();
    }
}

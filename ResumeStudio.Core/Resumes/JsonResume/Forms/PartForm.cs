using System.Text.Json.Nodes;
using ResumeStudio.Core.Resumes.Fields;

namespace ResumeStudio.Core.Resumes.JsonResume.Forms;

/// <summary>
/// One type of part in JSON Resume. Three rules make both directions lossless: what writing a part would not give back of its
/// entry stays in the part's extras; an extra is written as it came as long as it still says what the part says; what the
/// finished entry does not say stands under the own key.
/// </summary>
internal sealed class PartForm(Type type, IReadOnlyDictionary<string, string[]> standardKeys)
{
    private readonly List<FieldForm> _fields =
        [.. FieldMap.Of(type).Where(field => field.Kind is not FieldKind.Roles).Select(field => FieldForm.Of(field, standardKeys.GetValueOrDefault(field.Name) ?? []))];

    private HashSet<string>? _keys;

    /// <summary>The key of a field in an entry, for reports.</summary>
    public string KeyOf(string fieldName) => _fields.Find(field => field.Name == fieldName)?.Keys[0] ?? fieldName;

    /// <summary>Whether one of the fields stands under <paramref name="key"/>.</summary>
    public bool Knows(string key) => (_keys ??= [.. _fields.SelectMany(field => field.Keys)]).Contains(key);

    /// <summary>The entry of <paramref name="part"/>; what it cannot say goes to <paramref name="own"/>. Unknown extras go where <paramref name="isFree"/> allows, else under the own key.</summary>
    public JsonObject Write(IExtended part, JsonObject own, Func<string, bool>? isFree = null)
    {
        var (entry, shadowed) = (new JsonObject(), new JsonObject());
        foreach (var field in _fields) field.Write(part, entry);
        if (part.Extras is { } extras) WriteExtras(part, extras, entry, shadowed, isFree ?? (_ => true));
        foreach (var field in _fields) field.WriteOwn(part, entry, own);
        OwnExtras.Write(part.Extras, shadowed, own);
        return entry;
    }

    /// <summary>Fills <paramref name="part"/>. Of the keys that no field knows, those that <paramref name="isMine"/> names become its extras.</summary>
    public void Read(JsonObject entry, JsonObject own, IExtended part, string path, ImportReport report, Func<string, bool>? isMine = null)
    {
        foreach (var field in _fields)
        {
            // What is too deep to be kept is reported as left out, below.
            field.Read(entry, part, (key, raw) =>
            {
                if (Nesting.Fits(raw)) report.NotUnderstood($"{path}.{key}", raw);
            });
            field.ReadOwn(entry, own, part);
            (field as BulletsForm)?.Place(part, path, report);
        }

        var written = new JsonObject();
        foreach (var field in _fields) field.Write(part, written);
        foreach (var (key, raw) in entry)
        {
            if (Knows(key) ? JsonNode.DeepEquals(raw, written[key]) && written.ContainsKey(key) : isMine?.Invoke(key) == false) continue;
            if (key == OwnKey.Name && raw is JsonObject) continue;
            if (Keep(part, key, raw, $"{path}.{key}", report) && !Knows(key)) report.Kept($"{path}.{key}", raw);
        }

        OwnExtras.Read(own, part, key => _fields.Exists(field => field.Name == key), $"{path}.{OwnKey.Name}", report);
    }

    /// <summary>Puts a value that the model cannot hold into the extras; one that is nested too deeply to be stored is left out.</summary>
    /// <returns>Whether it is kept.</returns>
    public static bool Keep(IExtended part, string key, JsonNode? raw, string path, ImportReport report)
    {
        if (!Nesting.Fits(raw, path, report)) return false;
        (part.Extras ??= [])[key] = raw?.DeepClone();
        return true;
    }

    private void WriteExtras(object part, JsonObject extras, JsonObject entry, JsonObject shadowed, Func<string, bool> isFree)
    {
        foreach (var field in _fields)
        {
            var raws = field.Keys.Where(extras.ContainsKey).ToList();
            if (raws.Count == 0) continue;
            var candidate = new JsonObject(field.Keys.Where(key => extras.ContainsKey(key) || entry.ContainsKey(key))
                .Select(key => KeyValuePair.Create(key, (extras.ContainsKey(key) ? extras[key] : entry[key])?.DeepClone())));
            var target = field.Says(candidate, part) ? entry : shadowed;
            foreach (var key in raws) target[key] = extras[key]?.DeepClone();
        }

        foreach (var (key, raw) in extras.Where(extra => !Knows(extra.Key) && extra.Key != OwnKey.Name))
            (isFree(key) ? entry : shadowed)[key] = raw?.DeepClone();
    }
}

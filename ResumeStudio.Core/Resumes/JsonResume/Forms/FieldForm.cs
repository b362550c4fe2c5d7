using System.Text.Json.Nodes;
using ResumeStudio.Core.Resumes.Fields;

namespace ResumeStudio.Core.Resumes.JsonResume.Forms;

/// <summary>
/// How one field stands in JSON Resume. <see cref="Keys"/> are its standard keys; a field without any is kept under the own key,
/// and read from a key of its own name when another program wrote one.
/// </summary>
internal abstract class FieldForm(Field described, params string[] standardKeys)
{
    public string Name => described.Name;

    public string[] Keys { get; } = standardKeys.Length > 0 ? standardKeys : [described.Name];

    protected Field Field => described;

    /// <summary>Writes what the standard keys can say of the field; nothing when that is nothing.</summary>
    public void Write(object part, JsonObject entry)
    {
        if (standardKeys.Length > 0) WriteStandard(part, entry);
    }

    /// <summary>Fills the field from <paramref name="entry"/>; <paramref name="misread"/> hears the path of each value that was not understood, from the key on.</summary>
    public abstract void Read(JsonObject entry, object part, Action<string, JsonNode?> misread);

    /// <summary>Writes under the own key what reading <paramref name="entry"/> would not give back.</summary>
    public virtual void WriteOwn(object part, JsonObject entry, JsonObject own)
    {
        if (!Says(entry, part)) own[Name] = Value(part);
    }

    /// <summary>Takes the own value, unless the standard keys say something that it does not explain: then another program changed them.</summary>
    public virtual void ReadOwn(JsonObject entry, JsonObject own, object part)
    {
        if (!own.TryGetPropertyValue(Name, out var stored) || Stored.Read(stored, Field.ValueType) is not { } value) return;
        var (probe, written) = (Activator.CreateInstance(part.GetType())!, new JsonObject());
        Field.Set(probe, value);
        Write(probe, written);
        if (Keys.All(key => JsonNode.DeepEquals(entry[key], written[key]))) Field.Set(part, value);
    }

    /// <summary>Whether reading <paramref name="entry"/> gives the value that <paramref name="part"/> has.</summary>
    public bool Says(JsonObject entry, object part)
    {
        var probe = Activator.CreateInstance(part.GetType())!;
        Read(entry, probe, (_, _) => { });
        return JsonNode.DeepEquals(Value(probe), Value(part));
    }

    protected abstract void WriteStandard(object part, JsonObject entry);

    /// <summary>The value as JSON, for comparing and for the own key.</summary>
    protected virtual JsonNode? Value(object part) => Stored.Write(Field.Get<object?>(part));

    /// <summary>The form of a field of any kind but roles, which are entries of their own.</summary>
    public static FieldForm Of(Field field, string[] standardKeys) => field.Kind switch
    {
        FieldKind.Url => new WebForm(field, standardKeys),
        FieldKind.Email => new EmailForm(field, standardKeys),
        FieldKind.Date => new DateForm(field, standardKeys),
        FieldKind.Range => new RangeForm(field, standardKeys),
        FieldKind.Bullets => new BulletsForm(field, standardKeys),
        FieldKind.Keywords => new KeywordsForm(field, standardKeys),
        _ => new TextForm(field, standardKeys),
    };
}

using System.Text.Json.Nodes;
using ResumeStudio.Core.Resumes.Fields;

namespace ResumeStudio.Core.Resumes.JsonResume.Forms;

/// <summary>Bullets: the visible texts under the standard key, ids and hidden ones under the own key.</summary>
internal sealed class BulletsForm(Field field, params string[] standardKeys) : FieldForm(field, standardKeys)
{
    public override void Read(JsonObject entry, object part, Action<string, JsonNode?> misread) =>
        Field.Set(part, JsonText.ListOf(entry[Keys[0]], Keys[0], misread).ConvertAll(text => new Bullet { Text = text }));

    public override void WriteOwn(object part, JsonObject entry, JsonObject own)
    {
        var bullets = Field.Get<List<Bullet>>(part);
        if (bullets.Count > 0) own[Name] = OwnOrder.Write(bullets, bullet => !bullet.Hidden);
    }

    public override void ReadOwn(JsonObject entry, JsonObject own, object part)
    {
        var visible = Field.Get<List<Bullet>>(part);
        foreach (var (bullet, id) in visible.Zip(OwnOrder.Ids(own[Name]))) bullet.Id = id;
        Field.Set(part, OwnOrder.Read(own[Name], visible, (_, _) => { }, _ => { }));
    }

    /// <summary>Tells the report where each visible bullet was read.</summary>
    public void Place(object part, string path, ImportReport report)
    {
        foreach (var (index, bullet) in Field.Get<List<Bullet>>(part).Where(bullet => !bullet.Hidden).Index())
            report.Place(DocumentParts.Address(bullet.Id), $"{path}.{Keys[0]}[{index}]");
    }

    protected override void WriteStandard(object part, JsonObject entry)
    {
        if (Value(part) is JsonArray { Count: > 0 } texts) entry[Keys[0]] = texts;
    }

    /// <summary>Only the visible texts: ids are new at each reading and would never be equal.</summary>
    protected override JsonNode? Value(object part) => Stored.Write(Field.Get<List<Bullet>>(part).Where(bullet => !bullet.Hidden).Select(bullet => bullet.Text));
}

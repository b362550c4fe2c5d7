using System.Text.Json.Nodes;
using ResumeStudio.Core.Resumes.Fields;

namespace ResumeStudio.Core.Resumes.JsonResume.Forms;

/// <summary>A list of short words.</summary>
internal sealed class KeywordsForm(Field field, params string[] standardKeys) : FieldForm(field, standardKeys)
{
    public override void Read(JsonObject entry, object part, Action<string, JsonNode?> misread) =>
        Field.Set(part, JsonText.ListOf(entry[Keys[0]], Keys[0], misread));

    protected override void WriteStandard(object part, JsonObject entry)
    {
        var words = Field.Get<List<string>>(part);
        if (words.Count > 0) entry[Keys[0]] = Stored.Write(words);
    }
}

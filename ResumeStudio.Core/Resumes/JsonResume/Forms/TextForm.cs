using System.Text.Json.Nodes;
using ResumeStudio.Core.Resumes.Fields;

namespace ResumeStudio.Core.Resumes.JsonResume.Forms;

/// <summary>Plain text under one key. A field of one line reads several lines as one, joined by commas.</summary>
internal class TextForm(Field field, params string[] standardKeys) : FieldForm(field, standardKeys)
{
    public override void Read(JsonObject entry, object part, Action<string, JsonNode?> misread)
    {
        if (JsonText.Of(entry[Keys[0]]) is { } text) Field.Set(part, Field.Kind is FieldKind.Markdown ? text : OneLine(text));
        else misread(Keys[0], entry[Keys[0]]);
    }

    protected override void WriteStandard(object part, JsonObject entry)
    {
        if (Standard(Field.Get<string>(part)) is { Length: > 0 } text) entry[Keys[0]] = text;
    }

    /// <summary>The text as the schema allows it, or null.</summary>
    protected virtual string? Standard(string text) => text;

    private static string OneLine(string text) => text.AsSpan().IndexOfAny('\r', '\n') < 0 ? text
        : string.Join(", ", text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}

using System.Text.Json.Nodes;
using ResumeStudio.Core.Resumes.Fields;

namespace ResumeStudio.Core.Resumes.JsonResume.Forms;

/// <summary>A single date under one key.</summary>
internal sealed class DateForm(Field field, params string[] standardKeys) : FieldForm(field, standardKeys)
{
    public override void Read(JsonObject entry, object part, Action<string, JsonNode?> misread)
    {
        var raw = entry[Keys[0]];
        var date = DateOf(raw);
        Field.Set(part, date);
        if (date is null && !IsBlank(raw)) misread(Keys[0], raw);
    }

    /// <summary>The date in <paramref name="raw"/>, also where a time of day or white space surrounds it; null for anything else.</summary>
    public static PartialDate? DateOf(JsonNode? raw)
    {
        var text = JsonText.Of(raw)?.Trim() ?? "";
        var time = text.IndexOf('T', StringComparison.Ordinal);
        return PartialDate.TryParse(time == 10 ? text[..time] : text, out var date) ? date : null;
    }

    /// <summary>Whether nothing is said: no key, null or an empty text.</summary>
    public static bool IsBlank(JsonNode? raw) => string.IsNullOrWhiteSpace(JsonText.Of(raw) ?? "?");

    protected override void WriteStandard(object part, JsonObject entry)
    {
        if (Field.Get<PartialDate?>(part) is { } date) entry[Keys[0]] = date.ToString();
    }
}

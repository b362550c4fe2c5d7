using System.Text.Json.Nodes;
using ResumeStudio.Core.Resumes.Fields;

namespace ResumeStudio.Core.Resumes.JsonResume.Forms;

/// <summary>A range under two keys, start before end. A start without an end means that it goes on, as JSON Resume has it.</summary>
internal sealed class RangeForm(Field field, params string[] standardKeys) : FieldForm(field, Or(standardKeys))
{
    private static readonly HashSet<string> Present = new(["present", "current", "now", "today", "ongoing"], StringComparer.OrdinalIgnoreCase);

    public override void Read(JsonObject entry, object part, Action<string, JsonNode?> misread)
    {
        var (rawStart, rawEnd) = (entry[Keys[0]], entry[Keys[1]]);
        var (start, end) = (DateForm.DateOf(rawStart), DateForm.DateOf(rawEnd));
        var saysPresent = Present.Contains(JsonText.Of(rawEnd)?.Trim() ?? "");
        Field.Set(part, new DateRange(start, end, saysPresent || (start is not null && DateForm.IsBlank(rawEnd))));
        if (start is null && !DateForm.IsBlank(rawStart)) misread(Keys[0], rawStart);
        if (end is null && !saysPresent && !DateForm.IsBlank(rawEnd)) misread(Keys[1], rawEnd);
    }

    protected override void WriteStandard(object part, JsonObject entry)
    {
        var range = Field.Get<DateRange>(part);
        if (range.Start is { } start) entry[Keys[0]] = start.ToString();
        if (range.End is { } end) entry[Keys[1]] = end.ToString();
    }

    private static string[] Or(string[] keys) => keys.Length == 2 ? keys : ["startDate", "endDate"];
}

namespace ResumeStudio.Core.Resumes.Fields;

/// <summary>A field of a document that is filled in, as plain words: for lists that show what a document holds.</summary>
/// <param name="Label">What the field is called on the screen.</param>
/// <param name="Text">Its value; the entries of a list on a line each, dates in ISO form.</param>
public sealed record FilledField(string Label, string Text)
{
    /// <summary>The filled fields of one part, in the order of the editor.</summary>
    public static IEnumerable<FilledField> Of(object part) =>
        FieldMap.Of(part.GetType()).Select(field => new FilledField(field.Label, TextOf(field, part))).Where(field => field.Text.Length > 0);

    private static string TextOf(Field field, object part) => field.Kind switch
    {
        FieldKind.Roles => "",
        FieldKind.Bullets => string.Join('\n', field.Get<List<Bullet>>(part).Select(bullet => bullet.Text)),
        FieldKind.Keywords => string.Join(", ", field.Get<List<string>>(part)),
        FieldKind.Date => field.Get<PartialDate?>(part)?.ToString() ?? "",
        FieldKind.Range => Range(field.Get<DateRange>(part)),
        _ => field.Get<string>(part),
    };

    private static string Range(DateRange range) =>
        range.IsUnknown ? "" : $"{range.Start?.ToString() ?? "?"} – {(range.Ongoing ? "present" : range.End?.ToString() ?? "?")}";
}

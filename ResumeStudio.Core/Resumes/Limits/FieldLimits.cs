using System.Globalization;
using ResumeStudio.Core.Resumes.Fields;

namespace ResumeStudio.Core.Resumes.Limits;

/// <summary>How long each text may be, by the kind of its field.</summary>
internal static class FieldLimits
{
    public static IEnumerable<LimitProblem> Of(ResumeDocument document) =>
        DocumentParts.Of(document).SelectMany(Of).Concat(document.Sections.SelectMany(Title));

    /// <summary>The longest value of a kind in UTF-16 code units, or null where length means nothing.</summary>
    public static int? Longest(FieldKind kind) => kind switch
    {
        FieldKind.Line or FieldKind.Email or FieldKind.Phone or FieldKind.Keywords => ResumeLimits.LineLength,
        FieldKind.Url => ResumeLimits.UrlLength,
        FieldKind.Markdown or FieldKind.Bullets => ResumeLimits.TextLength,
        _ => null,
    };

    private static IEnumerable<LimitProblem> Title(Section section) =>
        Text($"{DocumentParts.Address(section.Id)}.title", "Section title", section.Title, ResumeLimits.TitleLength, shorter => section.Title = shorter);

    /// <summary>The texts of one part that are too long.</summary>
    public static IEnumerable<LimitProblem> Of(DocumentPart part) => FieldMap.Of(part.Value.GetType()).SelectMany(field => Of(part, field));

    private static IEnumerable<LimitProblem> Of(DocumentPart part, Field field) => (field.Kind, Longest(field.Kind)) switch
    {
        (_, null) => [],
        (FieldKind.Bullets, { } longest) => field.Get<List<Bullet>>(part.Value).SelectMany(bullet =>
            Text($"{DocumentParts.Address(bullet.Id)}.text", field.Label, bullet.Text, longest, shorter => bullet.Text = shorter)),
        (FieldKind.Keywords, { } longest) => Keywords(part, field, longest),
        (_, { } longest) => Text($"{part.Address}.{field.Name}", field.Label, field.Get<string>(part.Value), longest, shorter => field.Set(part.Value, shorter)),
    };

    private static IEnumerable<LimitProblem> Keywords(DocumentPart part, Field field, int longest)
    {
        var words = field.Get<List<string>>(part.Value);
        return Enumerable.Range(0, words.Count).SelectMany(index =>
            Text($"{part.Address}.{field.Name}", field.Label, words[index], longest, shorter => words[index] = shorter));
    }

    /// <summary>The problem of one text that is longer than <paramref name="longest"/>.</summary>
    public static IEnumerable<LimitProblem> Text(string address, string label, string value, int longest, Action<string> set)
    {
        if (value.Length <= longest) yield break;
        var words = string.Create(CultureInfo.InvariantCulture, $"At most {longest:N0} characters fit here; there are {value.Length:N0}.");
        yield return new(address, label, words, Shortened.To(80, value)) { Trim = () => set(Shortened.Cut(value, longest)) };
    }
}

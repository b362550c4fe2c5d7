using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Fields;

namespace ResumeStudio.Testing.Documents;

/// <summary>Lists every leaf of a document by reflection over the marks of the model, so that no field can be forgotten by a walk.</summary>
public static class Leaves
{
    public static IEnumerable<Leaf> Of(ResumeDocument document) =>
        DocumentParts.Of(document).SelectMany(Of).Concat(document.Sections.Select(section =>
            new Leaf($"{DocumentParts.Address(section.Id)}.title", "Section.title", FieldKind.Line, false, Text(section.Title))));

    private static IEnumerable<Leaf> Of(DocumentPart part) => FieldMap.Of(part.Value.GetType()).SelectMany(field => Of(part, field));

    private static IEnumerable<Leaf> Of(DocumentPart part, Field field)
    {
        var name = $"{part.Value.GetType().Name}.{field.Name}";
        Leaf Single(IReadOnlyList<string> values) => new($"{part.Address}.{field.Name}", name, field.Kind, field.NeverPrinted, values);
        return field.Kind switch
        {
            FieldKind.Roles => [],
            FieldKind.Bullets => field.Get<List<Bullet>>(part.Value).Select(bullet =>
                new Leaf($"{DocumentParts.Address(bullet.Id)}.text", name, field.Kind, field.NeverPrinted, Text(bullet.Text))),
            FieldKind.Keywords => [Single(field.Get<List<string>>(part.Value))],
            FieldKind.Date => [Single(Dates(field.Get<PartialDate?>(part.Value)))],
            FieldKind.Range => [Single(Dates(field.Get<DateRange>(part.Value).Start, field.Get<DateRange>(part.Value).End))],
            _ => [Single(Text(field.Get<string>(part.Value)))],
        };
    }

    private static List<string> Text(string value) => value.Length == 0 ? [] : [value];

    private static List<string> Dates(params PartialDate?[] dates) => [.. dates.OfType<PartialDate>().Select(date => date.ToString())];
}

using ResumeStudio.Core.Analysis.Reading;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Tailoring.Reading;

namespace ResumeStudio.Core.Tailoring.Claims;

/// <summary>Reads the fields of parts as facts. Addresses, telephone numbers and links prove nothing.</summary>
internal static class FactReader
{
    /// <summary>The facts of some parts together, told by the first.</summary>
    public static ItemFacts Of(string address, IEnumerable<DocumentPart> parts, string language)
    {
        var known = parts.ToList();
        return new(address, [.. known.SelectMany(part => TextsOf(part, language))], [.. known.SelectMany(DatesOf)]);
    }

    private static IEnumerable<FactText> TextsOf(DocumentPart part, string language) =>
        from field in FieldMap.Of(part.Value.GetType())
        from text in TextsOf(part, field)
        where !string.IsNullOrWhiteSpace(text.Text)
        let whole = new ReadPassage(PlainText.Of(text.Text), language)
        from sentence in Sentences.Of(whole.Passage.Text)
        select new FactText(text.Address, new ReadPassage(sentence.Text, language), whole, field.Kind is FieldKind.Line or FieldKind.Keywords);

    private static IEnumerable<(string Address, string Text)> TextsOf(DocumentPart part, Field field)
    {
        var address = $"{part.Address}.{field.Name}";
        return field.Kind switch
        {
            FieldKind.Bullets => field.Get<List<Bullet>>(part.Value).Select(bullet => (DocumentParts.Address(bullet.Id) + ".text", bullet.Text)),
            FieldKind.Keywords => field.Get<List<string>>(part.Value).Select(word => (address, word)),
            FieldKind.Line or FieldKind.Markdown => [(address, field.Get<string>(part.Value))],
            _ => [],
        };
    }

    private static IEnumerable<DateFact> DatesOf(DocumentPart part)
    {
        foreach (var field in FieldMap.Of(part.Value.GetType()))
        {
            var address = $"{part.Address}.{field.Name}";
            if (field.Kind == FieldKind.Date && field.Get<PartialDate?>(part.Value) is { } date) yield return new(address, date, DateSide.Any);
            if (field.Kind != FieldKind.Range) continue;
            var range = field.Get<DateRange>(part.Value);
            if (range.Start is not null) yield return new(address, range.Start, DateSide.Start);
            if (range.End is not null || range.Ongoing) yield return new(address, range.End, DateSide.End);
        }
    }
}

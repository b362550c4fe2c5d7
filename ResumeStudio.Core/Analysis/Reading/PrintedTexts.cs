using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Core.Templates;

namespace ResumeStudio.Core.Analysis.Reading;

/// <summary>Lists every field of text that prints: the marks of the model name them, so none can be forgotten.</summary>
internal static class PrintedTexts
{
    /// <summary>Basics first, then the sections with their titles.</summary>
    public static IEnumerable<PrintedText> Of(ResumeDocument document, IReadOnlyList<Section> sections) =>
    [
        .. OfPart("basics", "Basics", document.Basics),
        .. OfPart("location", "Basics", document.Basics.Location),
        .. document.Basics.Profiles.Where(profile => !profile.Hidden).SelectMany(profile => OfPart(DocumentParts.Address(profile.Id), "Basics", profile)),
        .. sections.SelectMany(Of),
    ];

    private static IEnumerable<PrintedText> Of(Section section) =>
        Printable.ItemsOf(section).SelectMany(item => OfItem(section, item)).Prepend(new(DocumentParts.Address(section.Id) + ".title", section.DisplayTitle, section.DisplayTitle, false));

    private static IEnumerable<PrintedText> OfItem(Section section, ResumeItem item)
    {
        var where = $"{section.DisplayTitle}, {item.Heading}";
        foreach (var text in OfPart(DocumentParts.Address(item.Id), where, item)) yield return text;
        if (item is not WorkItem work) yield break;
        foreach (var role in Printable.RolesOf(work))
            foreach (var text in OfPart(DocumentParts.Address(role.Id), where, role)) yield return text;
    }

    private static IEnumerable<PrintedText> OfPart(string address, string where, object part) =>
        FieldMap.Of(part.GetType()).Where(field => !field.NeverPrinted).SelectMany(field => OfField(address, where, part, field));

    private static IEnumerable<PrintedText> OfField(string address, string where, object part, Field field) => field.Kind switch
    {
        FieldKind.Bullets => Printable.Of(field.Get<List<Bullet>>(part)).Select(bullet => new PrintedText(DocumentParts.Address(bullet.Id) + ".text", where, bullet.Text, false)),
        FieldKind.Keywords => Filled(field.Get<List<string>>(part)).Select(word => new PrintedText($"{address}.{field.Name}", where, word, true)),
        FieldKind.Date or FieldKind.Range or FieldKind.Roles => [],
        _ => Filled([field.Get<string>(part)]).Select(text => new PrintedText($"{address}.{field.Name}", where, text, false)),
    };

    private static IEnumerable<string> Filled(IEnumerable<string> texts) => texts.Where(text => !string.IsNullOrWhiteSpace(text));
}

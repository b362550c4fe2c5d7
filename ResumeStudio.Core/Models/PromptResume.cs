using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Core.Templates;

namespace ResumeStudio.Core.Models;

/// <summary>
/// All that a model is told of a resume: what prints, without name, contact details, photo, references, letters and links, every text
/// through <see cref="Anonymity"/>. Whatever goes into a prompt comes from here. A long resume is told as far as <see cref="MostLetters"/>
/// reaches, in page order, so that no question costs more than expected.
/// </summary>
/// <param name="Language">The language of the resume as a BCP 47 tag.</param>
/// <param name="Headline">The line under the name.</param>
/// <param name="Entries">Its entries in page order.</param>
public sealed record PromptResume(string Language, string Headline, IReadOnlyList<PromptEntry> Entries)
{
    /// <summary>The most that is told, in characters: some eight dense pages.</summary>
    public const int MostLetters = 40_000;

    /// <summary>Reads <paramref name="document"/>.</summary>
    public static PromptResume Of(ResumeDocument document)
    {
        var (anonymity, entries, left) = (Anonymity.Of(document), new List<PromptEntry>(), MostLetters);
        foreach (var (section, part) in PartsOf(document))
        {
            var entry = EntryOf(section, part, anonymity);
            if ((left -= entry.Letters) < 0) break;
            entries.Add(entry);
        }

        return new(document.Language, anonymity.Scrub(document.Basics.Headline), entries);
    }

    /// <summary>What is told of the one role or item at <paramref name="address"/>; null when it does not print, or is longer than a whole resume may be.</summary>
    public static PromptEntry? Find(ResumeDocument document, string address) =>
        PartsOf(document).Where(found => IdOf(found.Part) == address).Select(found => EntryOf(found.Section, found.Part, Anonymity.Of(document))).FirstOrDefault(entry => entry.Letters <= MostLetters);

    private static IEnumerable<(Section Section, object Part)> PartsOf(ResumeDocument document) =>
        from section in Printable.SectionsOf(document)
        from item in Printable.ItemsOf(section)
        where item is not ReferenceItem
        from part in item is WorkItem work ? [work, .. Printable.RolesOf(work)] : new object[] { item }
        select (section, part);

    private static PromptEntry EntryOf(Section section, object part, Anonymity anonymity)
    {
        var fields = FieldMap.Of(part.GetType()).Where(field => !field.NeverPrinted).ToList();
        var facts = from field in fields
                    let text = FactOf(field, part)
                    where text.Length > 0
                    select (field.Label, Text: anonymity.Scrub(text));
        var lines = fields.Where(field => field.Kind is FieldKind.Bullets).SelectMany(field => Printable.Of(field.Get<List<Bullet>>(part)));
        return new(IdOf(part), section.DisplayTitle, facts.ToDictionary(fact => fact.Label, fact => fact.Text), [.. lines.Select(line => new PromptLine(DocumentParts.Address(line.Id), anonymity.Scrub(line.Text)))]);
    }

    private static string FactOf(Field field, object part) => field.Kind switch
    {
        FieldKind.Line or FieldKind.Markdown => field.Get<string>(part).Trim(),
        FieldKind.Keywords => string.Join(", ", field.Get<List<string>>(part)),
        FieldKind.Date => field.Get<PartialDate?>(part)?.ToString() ?? "",
        FieldKind.Range when field.Get<DateRange>(part) is { IsUnknown: false } range => $"{range.Start?.ToString() ?? "?"} to {(range.Ongoing ? "present" : range.End?.ToString() ?? "?")}",
        _ => "",
    };

    private static string IdOf(object part) => DocumentParts.Address(part is ResumeItem item ? item.Id : ((Role)part).Id);
}

using System.Text.Json.Nodes;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Core.Resumes.JsonResume.Forms;

namespace ResumeStudio.Core.Resumes.JsonResume;

/// <summary>
/// Writes a document as JSON Resume 1.x (https://jsonresume.org/schema). Nothing is lost: what the format has no place for, hidden
/// entries included, stands under the key <c>x-resumestudio</c> of the object concerned, and <see cref="JsonResumeImporter"/> reads
/// it back. The standard keys hold only what the schema allows, except for values that an import brought and nobody changed.
/// </summary>
public static class JsonResumeExporter
{
    /// <summary>The document as a JSON object; the caller's document is not touched.</summary>
    public static JsonObject Export(ResumeDocument document)
    {
        var summary = SummaryOf(document);
        var (root, own) = (new JsonObject(), OwnOf(document, summary));
        if (BasicsEntry.Write(document.Basics, summary) is { Count: > 0 } basics) root["basics"] = basics;
        foreach (var array in StandardForms.Arrays)
            if (EntryArray.WithStrays([.. EntriesOf(document, array)], array.Key, document) is { Count: > 0 } entries) root[array.Key] = entries;
        WriteExtras(document.Extras, root, own);
        root[OwnKey.Name] = own;
        return root;
    }

    private static JsonObject OwnOf(ResumeDocument document, TextItem? summary)
    {
        var own = new JsonObject
        {
            [OwnKey.Schema] = ResumeDocument.CurrentSchema,
            [OwnKey.Language] = document.Language,
            [OwnKey.Theme] = Stored.Write(document.Theme),
            [OwnKey.Sections] = SectionList.Write(document, (section, item) => !section.Hidden && !item.Hidden && (item == summary || StandardForms.Arrays.Any(array => array.ItemType == item.GetType()))),
        };
        if (summary is not null) own[OwnKey.Summary] = DocumentParts.Address(summary.Id);
        return own;
    }

    private static IEnumerable<JsonObject> EntriesOf(ResumeDocument document, StandardArray array) =>
        document.Sections.Where(section => !section.Hidden).SelectMany(section => section.Items).Where(item => !item.Hidden && item.GetType() == array.ItemType)
            .SelectMany(item => item is WorkItem work ? WorkEntries.Write(work) : [ItemEntries.Write(item, array.Form)]);

    // A summary with extras of its own cannot stand in the basics, whose extras are others.
    private static TextItem? SummaryOf(ResumeDocument document) =>
        document.Sections.Where(section => section is { Kind: SectionKind.Summary, Hidden: false }).SelectMany(section => section.Items)
            .OfType<TextItem>().FirstOrDefault(item => !item.Hidden) is { Text.Length: > 0, Extras: null } summary ? summary : null;

    private static void WriteExtras(JsonObject? extras, JsonObject root, JsonObject own)
    {
        var shadowed = new JsonObject();
        foreach (var (key, raw) in (extras ?? []).Where(extra => extra.Key != OwnKey.Name))
            (root.ContainsKey(key) ? shadowed : root)[key] = raw?.DeepClone();
        OwnExtras.Write(extras, shadowed, own);
    }
}

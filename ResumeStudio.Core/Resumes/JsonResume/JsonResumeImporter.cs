using System.Text.Json.Nodes;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Core.Resumes.JsonResume.Forms;
using ResumeStudio.Core.Resumes.Limits;
using ResumeStudio.Core.Templates;

namespace ResumeStudio.Core.Resumes.JsonResume;

/// <summary>
/// Reads JSON Resume 1.x and earlier. Everything inside the limits survives: keys that the model does not know and values that
/// cannot be read are kept in the extras of their part and come back in the export.
/// </summary>
public static class JsonResumeImporter
{
    private static readonly HashSet<string> Silent = ["$schema", "meta"];

    /// <summary>Reads the text of a file.</summary>
    /// <exception cref="RuleViolation">The text is larger than <see cref="ResumeLimits.UploadBytes"/>, is no JSON object, is nested
    /// deeper than 50 levels, or holds more text than one resume can; the message is for the person.</exception>
    public static ImportResult Import(string json)
    {
        var report = new ImportReport();
        var root = JsonResumeText.Parse(json, report);
        var document = Read(root, report);
        UniqueIds.Ensure(document);
        foreach (var cut in DocumentLimits.Trim(document)) report.LeftOut(cut);
        DocumentFit.Ensure(document, report);
        return new(document, report.Remarks);
    }

    private static ResumeDocument Read(JsonObject root, ImportReport report)
    {
        var (document, own) = (new ResumeDocument { Theme = TemplateCatalogue.NewTheme() }, OwnKey.Of(root));
        ReadOwn(own, document, report);
        var items = new List<(SectionKind Kind, ResumeItem Item)>();
        if (root.TryGetPropertyValue("basics", out var basics) && BasicsEntry.Read(basics, document, report) is { } summary)
        {
            summary.Id = Guid.TryParseExact(JsonText.Of(own[OwnKey.Summary]), "D", out var id) ? id : summary.Id;
            items.Add((SectionKind.Summary, summary));
        }

        foreach (var array in StandardForms.Arrays.Where(array => root.ContainsKey(array.Key)))
            items.AddRange(ReadArray(root[array.Key], array, document, report).Select(item => (array.Kind, item)));
        document.Sections = SectionList.Read(own[OwnKey.Sections], items, report);
        ReadExtras(root, own, document, report);
        return document;
    }

    private static List<ResumeItem> ReadArray(JsonNode? raw, StandardArray array, ResumeDocument document, ImportReport report) =>
        array.Kind is SectionKind.Work ? WorkEntries.Read(raw, document, report) : ItemEntries.Read(raw, array, document, report);

    private static void ReadOwn(JsonObject own, ResumeDocument document, ImportReport report)
    {
        if (own[OwnKey.Language] is JsonValue language) document.Language = JsonText.Of(language) ?? document.Language;
        if (own[OwnKey.Theme] is not { } stored) return;
        if (Stored.Read<Theme>(stored) is { Paper: PaperSize.A4 or PaperSize.Letter } theme) document.Theme = theme;
        else report.NotUnderstood($"{OwnKey.Name}.{OwnKey.Theme}", stored);
    }

    private static void ReadExtras(JsonObject root, JsonObject own, ResumeDocument document, ImportReport report)
    {
        foreach (var (key, raw) in root)
        {
            if (key == "basics" || (key == OwnKey.Name && raw is JsonObject) || StandardForms.Arrays.Any(array => array.Key == key)) continue;
            if (PartForm.Keep(document, key, raw, key, report) && !Silent.Contains(key)) report.Kept(key, raw);
        }

        OwnExtras.Read(own, document, _ => false, OwnKey.Name, report);
    }
}

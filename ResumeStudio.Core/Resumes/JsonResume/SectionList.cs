using System.Text.Json.Nodes;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Core.Resumes.JsonResume.Forms;

namespace ResumeStudio.Core.Resumes.JsonResume;

/// <summary>
/// The sections under the own key of the root: order, titles, columns, and for each item either its id, when it stands in a
/// standard key, or the item itself in its stored form.
/// </summary>
internal static class SectionList
{
    private const string Items = "items";

    /// <summary>Page order of sections that come without one.</summary>
    private static readonly List<SectionKind> UsualOrder =
    [
        SectionKind.Summary, SectionKind.Work, SectionKind.Projects, SectionKind.Education, SectionKind.Skills, SectionKind.Languages, SectionKind.Certificates,
        SectionKind.Awards, SectionKind.Publications, SectionKind.Volunteer, SectionKind.Interests, SectionKind.References,
    ];

    public static JsonArray Write(ResumeDocument document, Func<Section, ResumeItem, bool> isStandard)
    {
        var list = new JsonArray();
        foreach (var section in document.Sections)
        {
            var entry = (JsonObject)Stored.Write(section)!;
            entry[Items] = OwnOrder.Write(section.Items, item => isStandard(section, item));
            list.Add(entry);
        }

        return list;
    }

    /// <summary>Makes the sections of a document from the own list, if there is one, and the items that were read from standard keys.</summary>
    public static List<Section> Read(JsonNode? list, List<(SectionKind Kind, ResumeItem Item)> items, ImportReport report)
    {
        var sections = new List<Section>();
        foreach (var (index, node) in (list as JsonArray ?? []).Index())
            if (ReadSection(node, $"{OwnKey.Name}.{OwnKey.Sections}[{index}]", items, report) is { } section) sections.Add(section);
        foreach (var group in items.GroupBy(placed => placed.Kind).OrderBy(group => UsualOrder.IndexOf(group.Key)).ToList())
            HomeOf(group.Key, sections).Items.AddRange(group.Select(placed => placed.Item));
        return sections;
    }

    private static Section? ReadSection(JsonNode? node, string path, List<(SectionKind Kind, ResumeItem Item)> items, ImportReport report)
    {
        var bare = node?.DeepClone() as JsonObject;
        bare?.Remove(Items);
        if (Stored.Read<Section>(bare) is not { } section || !SectionKinds.All.Contains(section.Kind) || section.Column is not (null or SectionColumn.Main or SectionColumn.Side))
        {
            report.NotUnderstood(path, node);
            return null;
        }

        section.Items = OwnOrder.Read((node as JsonObject)?[Items], Take(items, OwnOrder.Ids((node as JsonObject)?[Items])),
            (item, index) => report.Place(DocumentParts.Of(item), $"{path}.{Items}[{index}]"),
            index => report.NotUnderstood($"{path}.{Items}[{index}]", node![Items]![index]));
        report.Place(DocumentParts.Address(section.Id), path);
        return section;
    }

    private static List<ResumeItem> Take(List<(SectionKind Kind, ResumeItem Item)> items, IEnumerable<Guid> ids)
    {
        var taken = new List<ResumeItem>();
        foreach (var index in ids.Select(id => items.FindIndex(placed => placed.Item.Id == id)))
        {
            if (index < 0) continue;
            taken.Add(items[index].Item);
            items.RemoveAt(index);
        }

        return taken;
    }

    private static Section HomeOf(SectionKind kind, List<Section> sections)
    {
        var home = sections.Find(section => section.Kind == kind && section is { Custom: false, Hidden: false });
        if (home is null) sections.Add(home = new() { Kind = kind });
        return home;
    }
}

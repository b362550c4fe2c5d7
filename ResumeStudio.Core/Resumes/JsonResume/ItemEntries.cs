using System.Text.Json.Nodes;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Core.Resumes.JsonResume.Forms;

namespace ResumeStudio.Core.Resumes.JsonResume;

/// <summary>The arrays of the root whose entries are items, one each.</summary>
internal static class ItemEntries
{
    public static JsonObject Write(ResumeItem item, PartForm form)
    {
        var own = new JsonObject { [OwnKey.Id] = DocumentParts.Address(item.Id) };
        var entry = form.Write(item, own);
        OwnKey.Put(entry, own);
        return entry;
    }

    public static List<ResumeItem> Read(JsonNode? raw, StandardArray array, ResumeDocument document, ImportReport report)
    {
        var items = new List<ResumeItem>();
        EntryArray.Read(raw, array.Key, array.Key, document, report, (entry, path) =>
        {
            var (item, own) = (array.Kind.NewItem(), OwnKey.Of(entry));
            item.Id = OwnKey.IdOf(own) ?? item.Id;
            array.Form.Read(entry, own, item, path, report);
            report.Place(DocumentParts.Address(item.Id), path, array.Form);
            items.Add(item);
        });
        return items;
    }
}

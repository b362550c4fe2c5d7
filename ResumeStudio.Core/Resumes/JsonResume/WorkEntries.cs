using System.Text.Json.Nodes;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Core.Resumes.JsonResume.Forms;

namespace ResumeStudio.Core.Resumes.JsonResume;

/// <summary>The work array: one entry for each visible role, each with its employer's fields, as other programs expect it. Roles of one employer are joined again by the employer's id.</summary>
internal static class WorkEntries
{
    private const string Key = "work";

    public static IEnumerable<JsonObject> Write(WorkItem item)
    {
        var visible = item.Roles.Where(role => !role.Hidden).ToList();
        for (var index = 0; index < Math.Max(1, visible.Count); index++) yield return Write(item, visible.ElementAtOrDefault(index), isFirst: index == 0);
    }

    /// <summary>Reads the whole array.</summary>
    public static List<ResumeItem> Read(JsonNode? raw, ResumeDocument document, ImportReport report)
    {
        var employers = new List<(WorkItem Item, JsonNode? Order, string Path)>();
        EntryArray.Read(raw, Key, Key, document, report, (entry, path) =>
        {
            var own = OwnKey.Of(entry);
            var role = HasRole(entry, own) ? ReadRole(entry, own, path, report) : null;
            if (role is not null && employers.Count > 0 && IsSame(employers[^1].Item, entry, own)) employers[^1].Item.Roles.Add(role);
            else employers.Add((ReadEmployer(entry, own, role, path, report), own[OwnKey.RoleOrder], $"{path}.{OwnKey.Name}.{OwnKey.RoleOrder}"));
        });
        employers.ForEach(employer => Order(employer.Item, employer.Order, employer.Path, report));
        return [.. employers.Select(employer => employer.Item)];
    }

    // Hidden roles stand only in the order that the export wrote.
    private static void Order(WorkItem item, JsonNode? order, string path, ImportReport report) => item.Roles = OwnOrder.Read(order, item.Roles,
        (role, index) => report.Place(DocumentParts.Address(role.Id), $"{path}[{index}]"),
        index => report.NotUnderstood($"{path}[{index}]", order![index]));

    private static bool HasRole(JsonObject entry, JsonObject own) =>
        own[OwnKey.RoleOrder] is not JsonArray order || OwnOrder.Ids(order).Any() || entry.Any(pair => StandardForms.Role.Knows(pair.Key));

    private static JsonObject Write(WorkItem item, Role? role, bool isFirst)
    {
        var own = new JsonObject { [OwnKey.Id] = DocumentParts.Address(item.Id) };
        // Only the first entry carries what belongs to the employer alone; the others repeat its standard keys.
        var entry = StandardForms.Employer.Write(isFirst ? item : new WorkItem { Employer = item.Employer, Location = item.Location, Description = item.Description, Url = item.Url }, own, _ => false);
        if (isFirst) own[OwnKey.RoleOrder] = OwnOrder.Write(item.Roles, one => !one.Hidden);
        if (role is not null)
        {
            var ownRole = new JsonObject { [OwnKey.Id] = DocumentParts.Address(role.Id) };
            foreach (var (key, value) in StandardForms.Role.Write(role, ownRole, key => !StandardForms.Employer.Knows(key)).ToList()) entry[key] = value?.DeepClone();
            own[OwnKey.Role] = ownRole;
        }

        OwnKey.Put(entry, own);
        return entry;
    }

    private static Role ReadRole(JsonObject entry, JsonObject own, string path, ImportReport report)
    {
        var (role, ownRole) = (new Role(), own[OwnKey.Role] as JsonObject ?? []);
        role.Id = OwnKey.IdOf(ownRole) ?? role.Id;
        StandardForms.Role.Read(entry, ownRole, role, path, report, key => !StandardForms.Employer.Knows(key));
        report.Place(DocumentParts.Address(role.Id), path, StandardForms.Role);
        return role;
    }

    private static WorkItem ReadEmployer(JsonObject entry, JsonObject own, Role? role, string path, ImportReport report)
    {
        var item = new WorkItem { Roles = role is null ? [] : [role] };
        item.Id = OwnKey.IdOf(own) ?? item.Id;
        StandardForms.Employer.Read(entry, own, item, path, report, _ => role is null);
        report.Place(DocumentParts.Address(item.Id), path, StandardForms.Employer);
        return item;
    }

    // An export marks an employer's first entry with the order of its roles; a later one must also still say the same of the employer.
    private static bool IsSame(WorkItem last, JsonObject entry, JsonObject own)
    {
        if (OwnKey.IdOf(own) != last.Id || own.ContainsKey(OwnKey.RoleOrder) || own[OwnKey.Role] is not JsonObject) return false;
        var probe = new WorkItem();
        StandardForms.Employer.Read(entry, own, probe, "", new(), _ => false);
        return (probe.Employer, probe.Location, probe.Description, probe.Url) == (last.Employer, last.Location, last.Description, last.Url);
    }
}

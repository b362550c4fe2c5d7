using System.Text.Json.Nodes;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Core.Resumes.JsonResume.Forms;

namespace ResumeStudio.Core.Resumes.JsonResume;

/// <summary>The basics with location, profiles and the summary, which JSON Resume keeps there and we keep as a section.</summary>
internal static class BasicsEntry
{
    private const string Location = "location", Profiles = "profiles", Summary = "summary";

    public static JsonObject Write(Basics basics, TextItem? summary)
    {
        var own = new JsonObject();
        var inside = new JsonObject();
        if (WriteWithOwn(StandardForms.Location, basics.Location) is { Count: > 0 } location) inside[Location] = location;
        if (EntryArray.WithStrays(ProfileEntries(basics), Profiles, basics) is { Count: > 0 } profiles) inside[Profiles] = profiles;
        WriteSummary(summary?.Text ?? "", basics, inside);
        var entry = StandardForms.Basics.Write(basics, own, key => !inside.ContainsKey(key));
        foreach (var (key, value) in inside) entry[key] = value?.DeepClone();
        if (basics.Photo is { } photo) own[OwnKey.Photo] = Stored.Write(photo);
        if (basics.Profiles.Count > 0) own[OwnKey.Profiles] = OwnOrder.Write(basics.Profiles, profile => !profile.Hidden);
        OwnKey.Put(entry, own);
        return entry;
    }

    /// <summary>Reads the basics into <paramref name="document"/>.</summary>
    /// <returns>The summary, or null when there is none.</returns>
    public static TextItem? Read(JsonNode? raw, ResumeDocument document, ImportReport report)
    {
        const string path = "basics";
        if (raw is not JsonObject { Count: > 0 } entry)
        {
            if (PartForm.Keep(document, path, raw, path, report) && raw is not (null or JsonObject)) report.NotUnderstood(path, raw);
            return null;
        }

        var (basics, own) = (document.Basics, OwnKey.Of(entry));
        StandardForms.Basics.Read(entry, own, basics, path, report, key => key is not (Location or Profiles or Summary));
        report.Place(path, path, StandardForms.Basics);
        basics.Photo = Stored.Read<Photo>(own[OwnKey.Photo]);
        if (entry.TryGetPropertyValue(Location, out var location)) ReadLocation(location, basics, report);
        if (entry.TryGetPropertyValue(Profiles, out var profiles)) ReadProfiles(profiles, basics, report);
        OrderProfiles(own[OwnKey.Profiles], basics, report);
        return entry.ContainsKey(Summary) ? ReadSummary(entry, basics, report) : null;
    }

    // What was read as the summary comes back as it came, a number for example, while the section still says the same.
    private static void WriteSummary(string text, Basics basics, JsonObject inside)
    {
        var extras = basics.Extras?.TryGetPropertyValue(Summary, out var raw) == true ? new JsonObject { [Summary] = raw?.DeepClone() } : null;
        var entry = StandardForms.Summary.Write(new TextItem { Text = text, Extras = extras }, []);
        if (entry.TryGetPropertyValue(Summary, out var written)) inside[Summary] = written?.DeepClone();
    }

    private static JsonObject WriteWithOwn(PartForm form, IExtended part, Guid? id = null)
    {
        var own = new JsonObject();
        if (id is { } known) own[OwnKey.Id] = DocumentParts.Address(known);
        var entry = form.Write(part, own);
        OwnKey.Put(entry, own);
        return entry;
    }

    private static List<JsonObject> ProfileEntries(Basics basics) =>
        [.. basics.Profiles.Where(profile => !profile.Hidden).Select(profile => WriteWithOwn(StandardForms.Profile, profile, profile.Id))];

    private static void ReadLocation(JsonNode? raw, Basics basics, ImportReport report)
    {
        if (raw is JsonObject { Count: > 0 } entry) StandardForms.Location.Read(entry, OwnKey.Of(entry), basics.Location, "basics.location", report);
        // Some programs write the location as one text. Which part of it is the city cannot be told, so it stays as it is.
        else if (PartForm.Keep(basics, Location, raw, "basics.location", report) && raw is not (null or JsonObject)) report.NotUnderstood("basics.location", raw);
        report.Place(Location, "basics.location", StandardForms.Location);
    }

    private static void ReadProfiles(JsonNode? raw, Basics basics, ImportReport report) =>
        EntryArray.Read(raw, Profiles, "basics.profiles", basics, report, (entry, path) =>
        {
            var (profile, own) = (new Profile(), OwnKey.Of(entry));
            profile.Id = OwnKey.IdOf(own) ?? profile.Id;
            StandardForms.Profile.Read(entry, own, profile, path, report);
            report.Place(DocumentParts.Address(profile.Id), path, StandardForms.Profile);
            basics.Profiles.Add(profile);
        });

    private static void OrderProfiles(JsonNode? order, Basics basics, ImportReport report)
    {
        var path = $"basics.{OwnKey.Name}.{OwnKey.Profiles}";
        basics.Profiles = OwnOrder.Read(order, basics.Profiles,
            (profile, index) => report.Place(DocumentParts.Address(profile.Id), $"{path}[{index}]"),
            index => report.NotUnderstood($"{path}[{index}]", order![index]));
    }

    private static TextItem? ReadSummary(JsonObject entry, Basics basics, ImportReport report)
    {
        var item = new TextItem();
        StandardForms.Summary.Read(new() { [Summary] = entry[Summary]?.DeepClone() }, [], item, "basics", report);
        // What the text does not say belongs to the basics: the item has no entry of its own.
        if (item.Extras is { } extras) PartForm.Keep(basics, Summary, extras[Summary], "basics.summary", report);
        item.Extras = null;
        report.Place(DocumentParts.Address(item.Id), "basics.summary");
        return item.Text.Length > 0 ? item : null;
    }
}

using System.Collections;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Resumes.Items;

namespace ResumeStudio.Core.Resumes.Places;

/// <summary>Walks a document part by part, and finds parts and ordered lists by their address.</summary>
public static class DocumentPlaces
{
    /// <summary>The address of the list of sections.</summary>
    public const string Sections = "sections";

    /// <summary>The address of the list of profiles.</summary>
    public const string Profiles = "basics.profiles";

    /// <summary>Every part in page order: basics first, then each section followed by its items, their roles and bullets.</summary>
    public static IEnumerable<DocumentPlace> Of(ResumeDocument document)
    {
        yield return new("basics", document.Basics);
        yield return new("location", document.Basics.Location);
        foreach (var profile in document.Basics.Profiles) yield return new(DocumentParts.Address(profile.Id), profile);
        foreach (var section in document.Sections)
        {
            yield return new(DocumentParts.Address(section.Id), section, section);
            foreach (var part in section.Items.SelectMany(item => Inside(section, item))) yield return part;
        }
    }

    /// <summary>The part that a field address (<c>part.field</c>) or a bare part id names, or null.</summary>
    public static DocumentPlace? Find(ResumeDocument document, string address)
    {
        var id = address.Split('.')[0];
        return Of(document).FirstOrDefault(part => part.Address == id);
    }

    /// <summary>
    /// The ordered list at an address: <see cref="Sections"/>, <see cref="Profiles"/>, a section's id for its items,
    /// or <c>part.field</c> for roles, bullets and keywords. Null when there is none.
    /// </summary>
    public static IList? FindList(ResumeDocument document, string address) => address switch
    {
        Sections => document.Sections,
        Profiles => document.Basics.Profiles,
        _ => Find(document, address)?.Value switch
        {
            null => null,
            Section section => section.Items,
            var part => FieldMap.Of(part.GetType()).FirstOrDefault(field => address.EndsWith("." + field.Name, StringComparison.Ordinal))?.Get<object>(part) as IList,
        },
    };

    private static IEnumerable<DocumentPlace> Inside(Section section, ResumeItem item)
    {
        yield return new(DocumentParts.Address(item.Id), item, section, item);
        foreach (var bullet in BulletsOf(item)) yield return new(DocumentParts.Address(bullet.Id), bullet, section, item);
        if (item is not WorkItem work) yield break;
        foreach (var role in work.Roles)
        {
            yield return new(DocumentParts.Address(role.Id), role, section, item);
            foreach (var bullet in BulletsOf(role)) yield return new(DocumentParts.Address(bullet.Id), bullet, section, item);
        }
    }

    private static IEnumerable<Bullet> BulletsOf(object part) =>
        FieldMap.Of(part.GetType()).Where(field => field.Kind is FieldKind.Bullets).SelectMany(field => field.Get<List<Bullet>>(part));
}

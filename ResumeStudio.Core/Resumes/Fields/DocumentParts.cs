using ResumeStudio.Core.Resumes.Items;

namespace ResumeStudio.Core.Resumes.Fields;

/// <summary>Walks the parts of a document in page order, hidden ones included.</summary>
public static class DocumentParts
{
    /// <summary>Every part with marked fields: basics, location, profiles, then each section's items, an employer's roles after it.</summary>
    public static IEnumerable<DocumentPart> Of(ResumeDocument document) =>
    [
        new("basics", document.Basics),
        new("location", document.Basics.Location),
        .. document.Basics.Profiles.Select(profile => new DocumentPart(Address(profile.Id), profile)),
        .. document.Sections.SelectMany(section => section.Items).SelectMany(Of),
    ];

    /// <summary>The item itself and, for an employer, its roles.</summary>
    public static IEnumerable<DocumentPart> Of(ResumeItem item) =>
        [new(Address(item.Id), item), .. RolesOf(item).Select(role => new DocumentPart(Address(role.Id), role))];

    /// <summary>An id as it stands in addresses: lower case with hyphens.</summary>
    public static string Address(Guid id) => id.ToString("D");

    private static List<Role> RolesOf(ResumeItem item) => item is WorkItem work ? work.Roles : [];
}

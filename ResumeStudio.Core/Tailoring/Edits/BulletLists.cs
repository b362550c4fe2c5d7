using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Resumes.Items;

namespace ResumeStudio.Core.Tailoring.Edits;

/// <summary>A list of achievements.</summary>
/// <param name="Address">The list's address (<c>part.field</c>).</param>
/// <param name="Where">Where it stands, in words.</param>
/// <param name="Bullets">Its lines, hidden ones included.</param>
internal sealed record BulletLists(string Address, string Where, List<Bullet> Bullets)
{
    /// <summary>The lists of an item, those of its roles included.</summary>
    public static IEnumerable<BulletLists> Of(Section section, ResumeItem item) => item switch
    {
        WorkItem work => work.Roles.Where(role => !role.Hidden).Select(role => new BulletLists(DocumentParts.Address(role.Id) + ".highlights", $"{section.DisplayTitle}, {(role.Position.Length > 0 ? role.Position : work.Employer)}", role.Highlights)),
        ProjectItem project => [new(DocumentParts.Address(project.Id) + ".highlights", $"{section.DisplayTitle}, {project.Heading}", project.Highlights)],
        VolunteerItem help => [new(DocumentParts.Address(help.Id) + ".highlights", $"{section.DisplayTitle}, {help.Heading}", help.Highlights)],
        _ => [],
    };

    /// <summary>The lists that print, in page order.</summary>
    public static IEnumerable<BulletLists> Of(ResumeDocument document) =>
        Templates.Printable.SectionsOf(document).SelectMany(section => Templates.Printable.ItemsOf(section).SelectMany(item => Of(section, item)));
}

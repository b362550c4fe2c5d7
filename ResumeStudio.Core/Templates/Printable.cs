using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Resumes.Items;

namespace ResumeStudio.Core.Templates;

/// <summary>What of a document reaches the page: not hidden, and with something in it.</summary>
public static class Printable
{
    /// <summary>The sections that print, letters left out, in page order.</summary>
    public static IEnumerable<Section> SectionsOf(ResumeDocument document) => document.Sections.Where(section => !section.Hidden && ItemsOf(section).Any());

    /// <summary>The items of a section that print beside the resume; letters have pages of their own.</summary>
    public static IEnumerable<ResumeItem> ItemsOf(Section section) => section.Items.Where(item => item is not LetterItem && !item.Hidden && HasContent(item));

    /// <summary>The letters that print, in page order, each with its section.</summary>
    public static IEnumerable<(Section Section, LetterItem Letter)> LettersOf(ResumeDocument document) =>
        from section in document.Sections
        where !section.Hidden
        from letter in section.Items.OfType<LetterItem>()
        where !letter.Hidden && HasContent(letter)
        select (section, letter);

    /// <summary>The roles of an employer that print.</summary>
    public static IReadOnlyList<Role> RolesOf(WorkItem work) => [.. work.Roles.Where(role => !role.Hidden && HasContent(role))];

    /// <summary>The bullets of a list that print.</summary>
    public static IEnumerable<Bullet> Of(IEnumerable<Bullet> bullets) => bullets.Where(bullet => !bullet.Hidden && !string.IsNullOrWhiteSpace(bullet.Text));

    /// <summary>Whether any printed field of an item, role or profile is filled in.</summary>
    public static bool HasContent(object part) => FieldMap.Of(part.GetType()).Any(field => !field.NeverPrinted && IsFilled(part, field));

    private static bool IsFilled(object part, Field field) => field.Kind switch
    {
        FieldKind.Date => field.Get<PartialDate?>(part) is not null,
        FieldKind.Range => !field.Get<DateRange>(part).IsUnknown,
        FieldKind.Bullets => Of(field.Get<List<Bullet>>(part)).Any(),
        FieldKind.Keywords => field.Get<List<string>>(part).Exists(word => !string.IsNullOrWhiteSpace(word)),
        FieldKind.Roles => field.Get<List<Role>>(part).Exists(role => !role.Hidden && HasContent(role)),
        _ => !string.IsNullOrWhiteSpace(field.Get<string>(part)),
    };
}

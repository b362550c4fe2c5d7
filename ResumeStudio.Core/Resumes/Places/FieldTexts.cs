using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Resumes.Items;

namespace ResumeStudio.Core.Resumes.Places;

/// <summary>What the fields of one part say, as plain text a person can compare.</summary>
public static class FieldTexts
{
    /// <summary>Label and text of everything in <paramref name="part"/> itself, not of the parts inside it.</summary>
    public static IEnumerable<(string Label, string Text)> Of(object part)
    {
        foreach (var field in FieldMap.Of(part.GetType()).Where(field => field.Kind is not (FieldKind.Bullets or FieldKind.Roles)))
            yield return (field.Label, Of(field, part));
        if (part is Bullet bullet) yield return ("Line", bullet.Text);
        if (part is Section section)
        {
            yield return ("Title", section.DisplayTitle);
            yield return ("Column", section.Column?.ToString() ?? "As the design has it");
        }

        if (IsHidden(part) is { } hidden) yield return ("On the page", hidden ? "Hidden" : "Shown");
    }

    private static string Of(Field field, object part) => field.Kind switch
    {
        FieldKind.Keywords => string.Join(", ", field.Get<List<string>>(part)),
        FieldKind.Date => FriendlyDate.Write(field.Get<PartialDate?>(part)),
        FieldKind.Range => Of(field.Get<DateRange>(part)),
        _ => field.Get<string>(part),
    };

    private static string Of(DateRange range) => range.IsUnknown ? "" : $"{FriendlyDate.Write(range.Start)} to {(range.Ongoing ? "present" : FriendlyDate.Write(range.End))}";

    private static bool? IsHidden(object part) => part switch
    {
        Section section => section.Hidden,
        ResumeItem item => item.Hidden,
        Role role => role.Hidden,
        Bullet bullet => bullet.Hidden,
        Profile profile => profile.Hidden,
        _ => null,
    };
}

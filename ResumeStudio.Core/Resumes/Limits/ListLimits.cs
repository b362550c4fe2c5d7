using System.Globalization;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Resumes.Items;

namespace ResumeStudio.Core.Resumes.Limits;

/// <summary>How many sections, items and entries a document may have.</summary>
internal static class ListLimits
{
    public static IEnumerable<LimitProblem> Of(ResumeDocument document) =>
    [
        .. Of("sections", "Sections", document.Sections, ResumeLimits.Sections),
        .. Of("basics.profiles", "Profiles", document.Basics.Profiles, ResumeLimits.ItemsPerSection),
        .. document.Sections.SelectMany(section => Of($"{DocumentParts.Address(section.Id)}.items", section.DisplayTitle, section.Items, ResumeLimits.ItemsPerSection)),
        .. DocumentParts.Of(document).SelectMany(Of),
    ];

    /// <summary>The lists of one part that are too long.</summary>
    public static IEnumerable<LimitProblem> Of(DocumentPart part) => FieldMap.Of(part.Value.GetType()).SelectMany(field => field.Kind switch
    {
        FieldKind.Bullets => Of($"{part.Address}.{field.Name}", field.Label, field.Get<List<Bullet>>(part.Value), ResumeLimits.ItemsPerSection),
        FieldKind.Keywords => Of($"{part.Address}.{field.Name}", field.Label, field.Get<List<string>>(part.Value), ResumeLimits.ItemsPerSection),
        FieldKind.Roles => Of($"{part.Address}.{field.Name}", field.Label, field.Get<List<Role>>(part.Value), ResumeLimits.ItemsPerSection),
        _ => [],
    });

    /// <summary>The problem of one list with more than <paramref name="most"/> entries.</summary>
    public static IEnumerable<LimitProblem> Of<T>(string address, string label, List<T> list, int most)
    {
        if (list.Count <= most) yield break;
        var words = string.Create(CultureInfo.InvariantCulture, $"At most {most} entries fit here; there are {list.Count:N0}.");
        var value = string.Create(CultureInfo.InvariantCulture, $"{list.Count - most:N0} entries");
        yield return new(address, label, words, value) { Trim = () => list.RemoveRange(most, list.Count - most) };
    }
}

using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Fields;

namespace ResumeStudio.Core.Writing;

/// <summary>Where a line of achievements stands: what it is about, and whether that goes on.</summary>
/// <param name="Bullet">The line.</param>
/// <param name="About">The address of its role or item; only the facts there prove anything about it.</param>
/// <param name="Ongoing">Whether the role or item goes on.</param>
public sealed record LinePlace(Bullet Bullet, string About, bool Ongoing)
{
    /// <summary>Finds the line with the id <paramref name="bulletId"/>, or null.</summary>
    public static LinePlace? Find(ResumeDocument document, Guid bulletId)
    {
        foreach (var part in DocumentParts.Of(document))
            foreach (var field in FieldMap.Of(part.Value.GetType()).Where(field => field.Kind is FieldKind.Bullets))
                if (field.Get<List<Bullet>>(part.Value).Find(bullet => bullet.Id == bulletId) is { } found) return new(found, part.Address, GoesOn(part.Value));
        return null;
    }

    private static bool GoesOn(object part) => FieldMap.Of(part.GetType()).Any(field => field.Kind is FieldKind.Range && field.Get<DateRange>(part).Ongoing);
}

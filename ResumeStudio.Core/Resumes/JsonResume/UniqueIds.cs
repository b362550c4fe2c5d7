using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Resumes.Items;

namespace ResumeStudio.Core.Resumes.JsonResume;

/// <summary>Gives a new id to each part whose id is empty or taken: a file may have been put together by hand.</summary>
internal static class UniqueIds
{
    public static void Ensure(ResumeDocument document)
    {
        var seen = new HashSet<Guid> { Guid.Empty };
        foreach (var section in document.Sections.Where(section => !seen.Add(section.Id))) seen.Add(section.Id = Guid.CreateVersion7());
        foreach (var part in DocumentParts.Of(document).ToList())
        {
            if (part.Value is IEntry entry) Ensure(entry, seen);
            foreach (var field in FieldMap.Of(part.Value.GetType()).Where(field => field.Kind is FieldKind.Bullets))
                field.Get<List<Bullet>>(part.Value).ForEach(bullet => Ensure(bullet, seen));
        }
    }

    private static void Ensure(IEntry entry, HashSet<Guid> seen)
    {
        if (!seen.Add(entry.Id)) seen.Add(entry.Id = Guid.CreateVersion7());
    }
}

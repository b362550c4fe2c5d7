using System.Text.Json;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Resumes.Items;

namespace ResumeStudio.Core.Resumes.Places;

/// <summary>Copies entries within a document, where ids must not repeat.</summary>
public static class ItemCopies
{
    /// <summary>An independent copy of <paramref name="item"/> with new ids for itself, its roles and bullets.</summary>
    public static ResumeItem Of(ResumeItem item)
    {
        var copy = JsonSerializer.SerializeToNode(item, DocumentJson.Options)!.Deserialize<ResumeItem>(DocumentJson.Options)!;
        copy.Id = Guid.CreateVersion7();
        RenewBullets(copy);
        foreach (var role in copy is WorkItem work ? work.Roles : [])
        {
            role.Id = Guid.CreateVersion7();
            RenewBullets(role);
        }

        return copy;
    }

    private static void RenewBullets(object part)
    {
        foreach (var field in FieldMap.Of(part.GetType()).Where(field => field.Kind is FieldKind.Bullets))
            foreach (var bullet in field.Get<List<Bullet>>(part)) bullet.Id = Guid.CreateVersion7();
    }
}

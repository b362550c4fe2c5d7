using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Core.Templates;

namespace ResumeStudio.Core.Tailoring.Edits;

/// <summary>Skills that are asked for stand first: the groups, and the words within each.</summary>
internal sealed class SkillOrderProposal : Proposal
{
    public override IEnumerable<ProposedEdit> Of(TailoringTask task)
    {
        foreach (var section in Printable.SectionsOf(task.Document).Where(section => section.Kind == SectionKind.Skills))
        {
            var groups = Printable.ItemsOf(section).OfType<SkillItem>().ToList();
            if (Groups(task, section, groups) is { } order) yield return order;
            foreach (var group in groups)
                if (Words(task, section, group) is { } words) yield return words;
        }
    }

    private static ProposedEdit? Groups(TailoringTask task, Section section, List<SkillItem> groups)
    {
        var sorted = groups.OrderByDescending(group => task.WeightOf(Text(group))).ToList();
        if (sorted.SequenceEqual(groups)) return null;
        var address = DocumentParts.Address(section.Id);
        return new("order-" + address, EditKind.Order, address, "Order of skills", section.DisplayTitle, Names(groups), Names(sorted), $"Puts first what is asked for. {task.ReasonFor(Text(sorted[0]))}", [new(DocumentParts.Address(sorted[0].Id) + ".keywords", Text(sorted[0]))])
        {
            Order = [.. sorted.Select(group => DocumentParts.Address(group.Id))],
        };
    }

    private static ProposedEdit? Words(TailoringTask task, Section section, SkillItem group)
    {
        var sorted = group.Keywords.OrderByDescending(task.WeightOf).ToList();
        if (sorted.SequenceEqual(group.Keywords)) return null;
        var address = DocumentParts.Address(group.Id) + ".keywords";
        return new("order-" + address, EditKind.Order, address, "Order of skills", $"{section.DisplayTitle}, {group.Name}", string.Join(", ", group.Keywords), string.Join(", ", sorted), $"Puts first what is asked for. {task.ReasonFor(sorted[0])}", [new(address, sorted[0])]) { Order = sorted };
    }

    private static string Text(SkillItem group) => $"{group.Name}: {string.Join(", ", group.Keywords)}";

    private static string Names(IEnumerable<SkillItem> groups) => string.Join('\n', groups.Select(group => group.Name.Length > 0 ? group.Name : string.Join(", ", group.Keywords)));
}

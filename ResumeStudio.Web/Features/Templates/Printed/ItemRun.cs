using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Core.Templates;

namespace ResumeStudio.Web.Features.Templates.Printed;

/// <summary>Neighbouring items that print in one list, or one item that stands for itself.</summary>
public sealed record ItemRun(string? ListTag, string ListClass, IReadOnlyList<ResumeItem> Items)
{
    public static IReadOnlyList<ItemRun> Of(Section section, Template template)
    {
        var runs = new List<ItemRun>();
        foreach (var item in Printable.ItemsOf(section))
        {
            var (tag, css) = List(item, template);
            if (tag is not null && runs is [.., var last] && last.ListClass == css) runs[^1] = last with { Items = [.. last.Items, item] };
            else runs.Add(new ItemRun(tag, css, [item]));
        }

        return runs;
    }

    private static (string? Tag, string Class) List(ResumeItem item, Template template) => item switch
    {
        SkillItem => ("ul", "plain skills"),
        LanguageItem => ("ul", "plain languages"),
        InterestItem => ("ul", "plain interests"),
        PublicationItem when template.NumberedPublications => ("ol", "citations"),
        _ => (null, ""),
    };
}

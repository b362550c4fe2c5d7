using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Core.Templates;

namespace ResumeStudio.Core.Analysis.Stories;

/// <summary>Holds the tags of projects against their texts, and the texts against the tags.</summary>
internal sealed class TagReader
{
    // Bounds the work; nobody lists so many.
    private const int MostSkills = 300;

    private readonly IReadOnlyList<SkillText> _skills;

    /// <summary>Knows the skills of the resume, which are looked for in the texts too.</summary>
    public TagReader(ResumeDocument? resume) => _skills = resume is null ? [] :
        [.. Printable.SectionsOf(resume).SelectMany(Printable.ItemsOf).OfType<SkillItem>().SelectMany(skill => skill.Keywords).Select(word => word.Trim()).Where(word => word.Length > 0).Distinct().Take(MostSkills).Select(word => new SkillText(word))];

    /// <summary>Each tag with the sentence that supports it, and the skills that the text names, as a tool that everybody knows or as a skill of the resume, without a tag.</summary>
    public (IReadOnlyList<TagReview> Tags, IReadOnlyList<string> Untagged) Read(ProjectText project)
    {
        var sentences = project.Sentences.Select(sentence => new SkillText(sentence.Text)).ToList();
        var tags = project.Project.Tags.Select(tag => tag.Trim()).Where(tag => tag.Length > 0).Select(tag => new SkillText(tag)).ToList();
        return ([.. tags.Select(tag => new TagReview(tag.Text, sentences.Find(sentence => sentence.Names(tag))?.Text ?? ""))], Untagged(sentences, tags));
    }

    private List<string> Untagged(List<SkillText> sentences, List<SkillText> tags)
    {
        var tools = sentences.SelectMany(sentence => sentence.Tools).Select(tool => new SkillText(tool.Text));
        var found = new List<SkillText>();
        foreach (var skill in tools.Concat(_skills.Where(skill => sentences.Exists(sentence => sentence.Names(skill)))))
            if (found.Count < StoryRules.MostUntagged && !tags.Concat(found).Any(known => known.IsSame(skill))) found.Add(skill);
        return [.. found.Select(skill => skill.Text)];
    }
}

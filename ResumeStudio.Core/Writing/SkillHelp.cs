using ResumeStudio.Core.Analysis.Reading;
using ResumeStudio.Core.Analysis.Words;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Core.Templates;

namespace ResumeStudio.Core.Writing;

/// <summary>Skills that lines show and the skills section lacks; and the check of those that a model names. Nothing counts that no line says.</summary>
public sealed class SkillHelp
{
    private const int Most = 12, LongestName = 60;

    private readonly List<TextLine> _lines;
    private readonly HashSet<string> _known;

    private SkillHelp(List<TextLine> lines, HashSet<string> known) => (_lines, _known) = (lines, known);

    /// <summary>Reads the lines and the skills of a document.</summary>
    public static SkillHelp Of(ResumeDocument document)
    {
        var reader = new TextLines(DateOnly.MinValue);
        foreach (var section in Printable.SectionsOf(document)) reader.Read(section);
        var skills = document.Sections.SelectMany(section => section.Items).OfType<SkillItem>().SelectMany(skill => skill.Keywords.Prepend(skill.Name));
        return new(reader.Lines, [.. skills.SelectMany(skill => (IEnumerable<string>)[Key(skill), .. Word.ListOf(skill).Select(word => word.Lower)])]);
    }

    /// <summary>Terms of our list that a line holds and no skill names, in page order.</summary>
    public IReadOnlyList<SkillIdea> ByRules() =>
    [
        .. _lines.SelectMany(line => line.Words.Where(word => word.Text.Length > 1 && SharedWords.Terms.Contains(word.Lower) && !_known.Contains(word.Lower)).Select(word => (word.Lower, Idea: new SkillIdea(word.Text, Quote(line)))))
            .DistinctBy(found => found.Lower).Select(found => found.Idea).Take(Most),
    ];

    /// <summary>Those of <paramref name="names"/> that a line really holds, word for word, and no skill names yet.</summary>
    public IReadOnlyList<SkillIdea> Proven(IEnumerable<string> names) =>
        [.. names.Select(name => name.Trim()).Where(name => name.Length is > 1 and <= LongestName && !_known.Contains(Key(name))).DistinctBy(Key).Select(Prove).OfType<SkillIdea>().Take(Most)];

    private SkillIdea? Prove(string name)
    {
        var wanted = Word.ListOf(name).Select(word => word.Lower).ToList();
        return wanted.Count == 0 ? null : _lines.Where(line => Holds(line, wanted)).Select(line => new SkillIdea(name, Quote(line))).FirstOrDefault();
    }

    private static bool Holds(TextLine line, List<string> wanted)
    {
        for (var at = 0; at + wanted.Count <= line.Words.Count; at++)
            if (wanted.Index().All(word => line.Words[at + word.Index].Lower == word.Item)) return true;
        return false;
    }

    private static string Key(string skill) => skill.Trim().ToLowerInvariant();

    private static string Quote(TextLine line) => line.Beginning;
}

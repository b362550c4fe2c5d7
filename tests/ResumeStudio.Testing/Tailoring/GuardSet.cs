using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Examples;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Testing.Analysis;

namespace ResumeStudio.Testing.Tailoring;

/// <summary>
/// The attacks on the truth guard and the honest sentences that it must let through. Each file in
/// <c>ResumeStudio.Core.Tests/Tailoring/Guard</c> holds a resume (<see cref="ResumeWriting"/>, or <c>example: id</c>), a line
/// <c>%%</c> and sentences: <c>@ heading</c> says whose they are (<c>*</c> = the whole resume), <c>+</c> opens an honest one,
/// <c>! class |</c> an attack, <c>|| de</c> at the end names another language.
/// </summary>
public static class GuardSet
{
    /// <summary>All cases: those written by hand, then those derived from the same resumes.</summary>
    public static IReadOnlyList<GuardCase> All { get; } = [.. Files("Guard").SelectMany(Read).DistinctBy(one => (one.Document, one.About, one.Text))];

    /// <summary>Lies and true sentences derived from the golden resumes by the same rules; the guard was written without them.</summary>
    public static IReadOnlyList<GuardCase> Golden { get; } =
        [.. GoldenResumes.All.SelectMany(one => GuardMutations.Of(one.Name, one.Document).Concat(GuardCopies.Of(one.Name, one.Document))).DistinctBy(one => (one.Document, one.About, one.Text))];

    /// <summary>
    /// Sentences on the golden resumes, written by hand after the guard and before its second reading; each file names the resumes by
    /// lines <c>% name</c>. Those of the third that <see cref="GuardCase.IsHeldOut"/> names were never looked at while it was mended.
    /// </summary>
    public static IReadOnlyList<GuardCase> Fresh { get; } = [.. Files("Guard/Fresh").SelectMany(ReadFresh)];

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests/ResumeStudio.Core.Tests/Tailoring", folder), "*.txt").Order(StringComparer.Ordinal);

    private static IEnumerable<GuardCase> ReadFresh(string path) =>
        from block in ("\n" + File.ReadAllText(path)).Split("\n% ", StringSplitOptions.RemoveEmptyEntries)
        let lines = block.Split('\n')
        let resume = GoldenResumes.All.First(one => one.Name == lines[0].Trim())
        from one in Written(resume.Name, resume.Document, lines[1..])
        select one;

    private static IEnumerable<GuardCase> Read(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var parts = File.ReadAllText(path).Split("\n%%\n");
        var resume = parts[0].StartsWith("example: ", StringComparison.Ordinal) ? ExamplePersons.Find(parts[0]["example: ".Length..].Trim()).Create() : ResumeWriting.Read(name, parts[0]).Document;
        return [.. Written(name, resume, parts[1].Split('\n')), .. GuardMutations.Of(name, resume), .. GuardCopies.Of(name, resume)];
    }

    private static IEnumerable<GuardCase> Written(string name, ResumeDocument resume, string[] lines)
    {
        string? about = null;
        foreach (var line in lines.Where(line => line.Length > 0))
        {
            var (text, language) = line[2..].Split(" || ") is [var one, var other] ? (one, other) : (line[2..], resume.Language);
            switch (line[0])
            {
                case '@': about = text == "*" ? null : AddressOf(resume, text); break;
                case '+': yield return new(name, resume, about, language, null, text, true); break;
                case '!': yield return new(name, resume, about, language, Enum.Parse<GuardClass>(text.Split(" | ")[0], ignoreCase: true), text.Split(" | ")[1], true); break;
                default: throw new FormatException(line);
            }
        }
    }

    private static string AddressOf(ResumeDocument resume, string heading) =>
        DocumentParts.Of(resume).First(part => part.Value switch
        {
            Role role => role.Position == heading,
            WorkItem => false,
            EducationItem school => school.Institution == heading,
            ResumeItem item => item.Heading == heading,
            _ => false,
        }).Address;
}

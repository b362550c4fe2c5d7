using System.Text.RegularExpressions;
using ResumeStudio.Core.Postings;
using ResumeStudio.Testing.Analysis;

namespace ResumeStudio.Testing.Postings;

/// <summary>An invented posting with the person it is read for. <c>{{must met}}</c> after a requirement is the mark of a careful reader.</summary>
public sealed partial record WrittenPosting(string Name, PostingInput Posting, WrittenResume Person, string Language, IReadOnlyList<PostingMark> Marks)
{
    public static IReadOnlyList<WrittenPosting> All { get; } =
        [.. Directory.GetFiles(Path.Combine(Repository.Root, "tests/ResumeStudio.Testing/Postings/Written"), "*.txt").Order(StringComparer.Ordinal).Select(path => Read(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path)))];

    public static WrittenPosting Read(string name, string text)
    {
        var (head, body) = text.Split("====\n") is [var one, var other] ? (one, other) : throw new FormatException(name);
        var keys = head.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(": ", 2)).ToDictionary(pair => pair[0], pair => pair[1]);
        var person = GoldenResumes.All.Single(resume => resume.Name == keys["person"]);
        return new(name, new(keys["title"], keys["company"], Mark().Replace(body, "$1")), person, keys["language"], [.. Mark().Matches(body).Select(Of)]);
    }

    public override string ToString() => Name;

    private static PostingMark Of(Match mark) => new(mark.Groups[1].Value.Trim().TrimStart('-', '*', '•', ' ').TrimEnd('.').Split(". ")[^1], Enum.Parse<Importance>(mark.Groups[2].Value, ignoreCase: true), mark.Groups[3].Value switch
    {
        "met" => RequirementVerdict.Met,
        "part" => RequirementVerdict.PartlyMet,
        "apply" => RequirementVerdict.ForTheApplication,
        _ => RequirementVerdict.NotShown,
    });

    // What stands before the last sentence belongs to nobody's mark.
    [GeneratedRegex(@"(?<=^[-*•] |^|[.}] )([^\n{}•]*?) ?\{\{(must|nice) (met|part|none|apply)\}\}", RegexOptions.Multiline)]
    private static partial Regex Mark();
}

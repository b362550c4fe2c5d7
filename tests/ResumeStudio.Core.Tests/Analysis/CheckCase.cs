using ResumeStudio.Core.Analysis;
using ResumeStudio.Testing;
using ResumeStudio.Testing.Analysis;

namespace ResumeStudio.Core.Tests.Analysis;

/// <summary>One small resume for one check, with the verdict that it must get.</summary>
public sealed record CheckCase(string Check, string Language, Verdict Verdict, string Title, WrittenResume Resume)
{
    private const string Opened = "# work\n= Harbour Works | Bremen\n> Engineer | 2022-01 – now\n";

    public static IReadOnlyList<CheckCase> All { get; } = [.. Directory.GetFiles(Path.Combine(Repository.Root, "tests/ResumeStudio.Core.Tests/Analysis/Cases"), "R-*.txt").Order(StringComparer.Ordinal).SelectMany(Read)];

    public override string ToString() => $"{Check} {Language} {Verdict}: {Title}";

    private static IEnumerable<CheckCase> Read(string path) =>
        File.ReadAllText(path).Split("\n== ").Skip(1).Select(block => Of(Path.GetFileNameWithoutExtension(path), block));

    // "== en pass: title" opens a case; lines without a section stand in a current role.
    private static CheckCase Of(string check, string block)
    {
        var (head, body) = (block.Split('\n')[0], block[(block.IndexOf('\n') + 1)..]);
        var (kind, title) = (head.Split(':')[0].Split(' '), head[(head.IndexOf(':') + 1)..].Trim());
        var text = body.Contains('#') ? body : body.Contains("\n> ") || body.StartsWith("> ") ? Opened.Split("> ")[0] + body : Opened + body;
        var language = kind[0] == "*" ? "en" : kind[0];
        return new(check, kind[0], VerdictOf(kind[1]), title, ResumeWriting.Read(title, (body.Contains("lang:") ? "" : $"lang: {language}\n") + text));
    }

    private static Verdict VerdictOf(string word) => word switch { "pass" => Verdict.Passed, "warn" => Verdict.Warning, "fail" => Verdict.Failed, "na" => Verdict.NotApplicable, _ => throw new FormatException(word) };
}

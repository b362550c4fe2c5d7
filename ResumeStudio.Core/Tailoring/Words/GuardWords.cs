using System.IO;

namespace ResumeStudio.Core.Tailoring.Words;

/// <summary>The embedded lists of the guard. A line <c>[name]</c> or <c>[name language]</c> opens one, <c>#</c> opens a comment.</summary>
internal static class GuardWords
{
    private static readonly Dictionary<string, List<string>> Lists = Read();

    /// <summary>The lines of a list of the form <c>key = word, word</c>; those of every language and those of <paramref name="language"/>.</summary>
    public static IEnumerable<(string Key, string Word)> Pairs(string name, string language = "") =>
        from line in Lines(name, language)
        let parts = line.Split('=', 2, StringSplitOptions.TrimEntries)
        from word in Split(parts[^1])
        select (parts[0], word);

    /// <summary>The words of a plain list.</summary>
    public static IEnumerable<string> Of(string name, string language = "") => Lines(name, language).SelectMany(Split);

    private static IEnumerable<string> Lines(string name, string language) =>
        [.. Lists.GetValueOrDefault(name) ?? [], .. Lists.GetValueOrDefault($"{name} {language}") ?? []];

    private static string[] Split(string line) => line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static Dictionary<string, List<string>> Read()
    {
        using var stream = typeof(GuardWords).Assembly.GetManifestResourceStream("ResumeStudio.Core.Tailoring.Words.guard-words.txt")!;
        var lists = new Dictionary<string, List<string>>();
        var open = new List<string>();
        foreach (var line in new StreamReader(stream).ReadToEnd().Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] == '[' && line[^1] == ']') lists[line[1..^1]] = open = [];
            else open.Add(line);
        }

        return lists;
    }
}

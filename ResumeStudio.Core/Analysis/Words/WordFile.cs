using System.IO;
using System.Text.RegularExpressions;

namespace ResumeStudio.Core.Analysis.Words;

/// <summary>The lists of one embedded file. A line <c>[name version]</c> opens a list, <c>#</c> opens a comment.</summary>
internal sealed partial class WordFile
{
    private readonly Dictionary<string, WordList> _lists = [];

    private WordFile(string prefix, string text)
    {
        WordList? open = null;
        foreach (var line in text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (Head().Match(line) is { Success: true } head)
                _lists[head.Groups[1].Value] = open = new($"{prefix}/{head.Groups[1].Value}", int.Parse(head.Groups[2].ValueSpan, System.Globalization.CultureInfo.InvariantCulture), new List<string>());
            else ((List<string>)open!.Lines).Add(line);
        }
    }

    /// <summary>All lists, in the order of the file.</summary>
    public IReadOnlyCollection<WordList> All => _lists.Values;

    /// <summary>The list called <paramref name="name"/>.</summary>
    public WordList this[string name] => _lists[name];

    /// <summary>Reads the embedded file <paramref name="name"/> of a feature's folder <c>Words</c>; its lists are named after <paramref name="prefix"/>.</summary>
    public static WordFile Read(string name, string prefix, string feature = "Analysis")
    {
        using var stream = typeof(WordFile).Assembly.GetManifestResourceStream($"ResumeStudio.Core.{feature}.Words.{name}.txt")!;
        return new(prefix, new StreamReader(stream).ReadToEnd());
    }

    [GeneratedRegex(@"^\[([a-z]+) ([0-9]+)\]$")]
    private static partial Regex Head();
}

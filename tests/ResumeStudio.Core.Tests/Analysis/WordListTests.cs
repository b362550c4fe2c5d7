using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using ResumeStudio.Testing;

namespace ResumeStudio.Core.Tests.Analysis;

/// <summary>A word list never changes without its version: the pins hold the content of each version.</summary>
public sealed partial class WordListTests
{
    [TestCase("Analysis")]
    [TestCase("Postings")]
    public void A_list_that_changes_gets_a_new_version(string feature)
    {
        var pins = Path.Combine(Repository.Root, "tests/ResumeStudio.Core.Tests", feature, "word-list-pins.txt");
        Assert.That(Lists(feature).Select(list => $"{list.Name} {list.Version} {list.Hash}"), Is.EqualTo(File.ReadAllLines(pins)), "Raise the version in the list's head, then write its line into word-list-pins.txt.");
    }

    [TestCase("Analysis")]
    [TestCase("Postings")]
    public void No_phrase_stands_in_a_list_twice(string feature)
    {
        var twice = from list in Lists(feature)
                    where !list.Name.EndsWith("verbs", StringComparison.Ordinal) && !list.Name.EndsWith("shapes", StringComparison.Ordinal)
                    from phrase in list.Lines.SelectMany(line => line.Contains('=') ? [line.Split('=')[0].Trim()] : line.Split(',', StringSplitOptions.TrimEntries))
                    group phrase by (list.Name, phrase) into same
                    where same.Count() > 1
                    select $"{same.Key.Name}: {same.Key.phrase}";
        Assert.That(twice, Is.Empty);
    }

    private static IEnumerable<(string Name, string Version, string Hash, string[] Lines)> Lists(string feature) =>
        from path in Directory.GetFiles(Path.Combine(Repository.Root, "ResumeStudio.Core", feature, "Words"), "*.txt").Order(StringComparer.Ordinal)
        from match in List().Matches(File.ReadAllText(path))
        let body = match.Groups[3].Value.Trim()
        select ($"{Path.GetFileNameWithoutExtension(path)}/{match.Groups[1].Value}", match.Groups[2].Value, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body)))[..16], body.Split('\n'));

    [GeneratedRegex(@"^\[([a-z]+) ([0-9]+)\]$(.*?)(?=^\[|\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex List();
}

namespace ResumeStudio.Core.Analysis.Words;

/// <summary>One embedded list of words.</summary>
/// <param name="Name">Its name with the language before it ("en/verbs").</param>
/// <param name="Version">Raised with every change; reports print it.</param>
/// <param name="Lines">Its lines, trimmed.</param>
internal sealed record WordList(string Name, int Version, IReadOnlyList<string> Lines)
{
    /// <summary>The words of all lines, separated by commas.</summary>
    public IEnumerable<string> Words => Lines.SelectMany(Split);

    /// <summary>The lines of the form <c>key = value</c>.</summary>
    public IEnumerable<(string Key, string Value)> Pairs =>
        Lines.Select(line => line.Split('=', 2)).Where(parts => parts.Length == 2).Select(parts => (parts[0].Trim(), parts[1].Trim()));

    /// <summary>The values under <paramref name="key"/>, separated by commas; none when the key is missing.</summary>
    public IEnumerable<string> Under(string key) => Pairs.Where(pair => pair.Key == key).SelectMany(pair => Split(pair.Value));

    /// <summary>The words between commas.</summary>
    public static IEnumerable<string> Split(string line) => line.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

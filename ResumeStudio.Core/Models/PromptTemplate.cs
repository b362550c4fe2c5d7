using System.Globalization;
using System.Text.RegularExpressions;

namespace ResumeStudio.Core.Models;

/// <summary>
/// The instructions of one kind of call: a file of prose with a head of <c>key: value</c> lines between two lines of three hyphens.
/// A change of the prose is a new version. Only short words of ours fill its <c>{{places}}</c>; what a person wrote never does
/// (see <see cref="PromptData"/>).
/// </summary>
public sealed partial record PromptTemplate
{
    private const string Rule = "---";
    private const int MostFilled = 200;

    private PromptTemplate() { }

    /// <summary>The name of the file.</summary>
    public required string Name { get; init; }

    /// <summary>The version, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>What it is for, in words for the person.</summary>
    public required string Purpose { get; init; }

    /// <summary>What a call costs in credits.</summary>
    public required int Credits { get; init; }

    /// <summary>The longest useful answer, in tokens.</summary>
    public required int MostTokens { get; init; }

    /// <summary>The prose.</summary>
    public required string Text { get; init; }

    /// <summary>Name and version as calls note them.</summary>
    public string Label => FormattableString.Invariant($"{Name} {Version}");

    /// <summary>Reads a file.</summary>
    /// <exception cref="FormatException">The head is missing or lacks a line.</exception>
    public static PromptTemplate Read(string name, string file)
    {
        var parts = file.ReplaceLineEndings("\n").Split($"{Rule}\n", 3);
        if (parts is not ["", var head, var text]) throw new FormatException($"{name}: the head between two lines of {Rule} is missing.");
        var lines = head.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(": ", 2)).ToDictionary(line => line[0], line => line[^1]);
        string Line(string key) => lines.GetValueOrDefault(key) ?? throw new FormatException($"{name}: the head has no line {key}.");
        int Number(string key) => int.Parse(Line(key), NumberStyles.None, CultureInfo.InvariantCulture);
        return new() { Name = name, Version = Number("version"), Purpose = Line("purpose"), Credits = Number("credits"), MostTokens = Number("tokens"), Text = text.Trim() };
    }

    /// <summary>The prose with its places filled.</summary>
    /// <exception cref="ArgumentException">A place is left, a value has none, or a value is too long or has more than one line.</exception>
    public string Fill(params ReadOnlySpan<(string Place, string Value)> values)
    {
        var text = Text;
        foreach (var (place, value) in values)
        {
            if (value.Length > MostFilled || value.Contains('\n', StringComparison.Ordinal)) throw new ArgumentException($"{Name}: the value of {place} is no short word.");
            if (!text.Contains($"{{{{{place}}}}}", StringComparison.Ordinal)) throw new ArgumentException($"{Name} has no place {place}.");
            text = text.Replace($"{{{{{place}}}}}", value, StringComparison.Ordinal);
        }

        return Place().Match(text) is { Success: true } left ? throw new ArgumentException($"{Name}: {left.Value} is not filled.") : text;
    }

    [GeneratedRegex("{{[a-z]+}}")]
    private static partial Regex Place();
}

using ResumeStudio.Core.Tailoring.Reading;
using ResumeStudio.Core.Tailoring.Words;

namespace ResumeStudio.Core.Analysis.Stories;

/// <summary>A text, or a skill, read for the skills that it names: words by their stems, and tools by any of their names.</summary>
internal sealed class SkillText
{
    private readonly IReadOnlyList<string> _stems;

    /// <summary>Reads a text once.</summary>
    public SkillText(string text)
    {
        var tokens = Token.ListOf(text);
        Text = text;
        Words = [.. tokens.Select(token => token.Fold)];
        _stems = [.. tokens.Select(token => Folding.Stem(token.Fold))];
        Tools = [.. Enumerable.Range(0, tokens.Count).Select(at => (At: at, Tool: CommonWords.Tools.Find(tokens, at))).Where(one => one.Tool is not null)
            .Select(one => (one.Tool!.Value.Key, text[tokens[one.At].Start..tokens[one.At + one.Tool.Value.Count - 1].End], one.Tool.Value.Count))];
    }

    /// <summary>Its words, folded, in order.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>The text as it stands.</summary>
    public string Text { get; }

    /// <summary>The tools that it names: what each is known by, what it is called here, and how many words that takes.</summary>
    public IReadOnlyList<(string Key, string Text, int Count)> Tools { get; }

    // What a skill that is a tool and nothing else is known by.
    private string? Key => Tools is [var tool] && tool.Count == _stems.Count ? tool.Key : null;

    /// <summary>Whether it names <paramref name="skill"/>: all its words side by side, or, for a tool, any of its names as they are written.</summary>
    public bool Names(SkillText skill)
    {
        if (skill.Key is { } key) return Tools.Any(tool => tool.Key == key);
        for (var at = 0; at + skill._stems.Count <= _stems.Count && skill._stems.Count > 0; at++) if (StandsAt(at, skill._stems)) return true;
        return false;
    }

    /// <summary>Whether both are one skill.</summary>
    public bool IsSame(SkillText other) => Key is { } key && key == other.Key || _stems.SequenceEqual(other._stems);

    private bool StandsAt(int at, IReadOnlyList<string> words)
    {
        for (var next = 0; next < words.Count; next++) if (_stems[at + next] != words[next]) return false;
        return true;
    }
}

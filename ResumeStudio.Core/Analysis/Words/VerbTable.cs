using ResumeStudio.Core.Analysis.Reading;

namespace ResumeStudio.Core.Analysis.Words;

/// <summary>The action verbs of a language, found by any of their forms and offered by sense.</summary>
internal sealed class VerbTable
{
    private const int LeastNoun = 5;

    private readonly Dictionary<string, VerbUse> _uses = new(StringComparer.Ordinal);
    private readonly List<VerbSense> _senses;

    /// <summary>Reads a list: a line with a bar opens a sense, the lines under it hold its verbs.</summary>
    public VerbTable(WordList list, Func<string, Verb> inflect)
    {
        _senses = [.. Read(list, inflect)];
        foreach (var sense in _senses)
            foreach (var verb in sense.Verbs)
                foreach (var (text, form) in verb.Forms) Learn(text, new(verb.Base, sense.Name, sense.GoesOn, form));
    }

    /// <summary>What a spelling in lower case says, or null.</summary>
    public VerbUse? Find(string word) => _uses.GetValueOrDefault(word);

    /// <summary>Whether any form of any verb is spelled like this.</summary>
    public bool IsKnown(string word) => _uses.ContainsKey(word);

    /// <summary>The noun of a verb at the end of a compound ("Projektleitung"), or null.</summary>
    public VerbUse? FindInCompound(string word)
    {
        for (var start = 2; start <= word.Length - LeastNoun; start++)
            if (_uses.TryGetValue(word[start..], out var use) && (use.Form & VerbForm.Noun) != 0) return use with { Form = VerbForm.Noun };
        return null;
    }

    /// <summary>Verbs to open with instead: of the sense that the words beside it call for, otherwise of <paramref name="sense"/>.</summary>
    public IReadOnlyList<string> Offer(string sense, IReadOnlyList<Word> beside, bool past, int count, IReadOnlySet<string> avoid)
    {
        var meant = _senses.FirstOrDefault(known => beside.Any(word => known.Cues.Contains(word.Lower))) ?? _senses.First(known => known.Name == sense);
        return [.. meant.Verbs.Where(verb => !avoid.Contains(verb.Base)).Select(verb => past ? verb.Past : verb.Present).Where(form => form.Length > 0).Distinct().Take(count).Select(Capital)];
    }

    /// <summary>How a line opens with the verb <paramref name="known"/>, or null.</summary>
    public string? Open(string known, bool past) =>
        _senses.SelectMany(sense => sense.Verbs).FirstOrDefault(verb => verb.Base == known) is { } found && (past ? found.Past : found.Present) is { Length: > 0 } form ? Capital(form) : null;

    private void Learn(string text, VerbUse use) =>
        _uses[text] = _uses.TryGetValue(text, out var known) ? known with { Form = known.Form | use.Form } : use;

    private static IEnumerable<VerbSense> Read(WordList list, Func<string, Verb> inflect)
    {
        for (var at = 0; at < list.Lines.Count; at++)
        {
            if (list.Lines[at].Split('|') is not [var head, var cues]) continue;
            var verbs = list.Lines.Skip(at + 1).TakeWhile(line => !line.Contains('|', StringComparison.Ordinal)).SelectMany(WordList.Split);
            yield return new(head.Split(' ')[0], head.Contains('*', StringComparison.Ordinal), cues.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(), [.. verbs.Select(inflect)]);
        }
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}

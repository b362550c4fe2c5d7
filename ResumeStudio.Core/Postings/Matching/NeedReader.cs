using ResumeStudio.Core.Postings.Words;
using ResumeStudio.Core.Tailoring.Reading;

namespace ResumeStudio.Core.Postings.Matching;

/// <summary>Reads a requirement as needs: words side by side belong together, "and" and commas part them, "or" and "such as" offer ways.</summary>
internal sealed class NeedReader
{
    private readonly List<List<Term>> _ways = [[]];
    private readonly List<bool> _joins = [false];
    private bool _isList;
    private int _listStart;

    private NeedReader() { }

    /// <summary>The needs of <paramref name="passage"/>; terms that <paramref name="skipped"/> names are read elsewhere.</summary>
    public static List<Need> Of(Passage passage, IReadOnlyList<Term> terms, PostingSpeech speech, Func<Term, bool> skipped)
    {
        var reader = new NeedReader();
        var places = terms.Where(term => !skipped(term)).ToDictionary(term => term.At);
        for (var at = 0; at < passage.Tokens.Count;)
        {
            if (at > 0) reader.ReadGap(passage.Gap(at));
            var joint = reader.ReadJoint(passage.Tokens, at, speech);
            if (joint == 0 && places.TryGetValue(at, out var term)) reader._ways[^1].Add(term);
            at += Math.Max(1, joint);
        }

        return reader.Needs();
    }

    /// <summary>Reads a word that parts or joins; how many tokens it has, or 0.</summary>
    private int ReadJoint(IReadOnlyList<Token> tokens, int at, PostingSpeech speech)
    {
        if (speech.Or.Find(tokens, at) is { } or)
        {
            Join();
            return or.Count;
        }

        if (speech.Such.Find(tokens, at) is { } such)
        {
            StartList();
            return such.Count;
        }

        if (tokens[at].Fold is not ("and" or "und" or "et" or "y" or "e" or "sowie")) return 0;
        Part(_isList);
        return 1;
    }

    private void ReadGap(ReadOnlySpan<char> gap)
    {
        if (gap.Contains('/')) Join();
        else if (gap.IndexOfAny(",;") >= 0) Part(_isList);
        if (gap.IndexOfAny(";)") >= 0) _isList = false;
    }

    // A way that is still empty takes the join as its own, so that "mathematics, or a related field" stays one need.
    private void Part(bool joins)
    {
        if (_ways[^1].Count == 0) return;
        _ways.Add([]);
        _joins.Add(joins);
    }

    // "Or" makes one need of the commas before it too: "Java, Python or Go".
    private void Join()
    {
        if (_ways[^1].Count > 0) Part(joins: true);
        else _joins[^1] = true;
        for (var at = _ways.Count - 2; at > _listStart && !_joins[at] && _ways[at].Count == 1; at--) _joins[at] = true;
    }

    private void StartList()
    {
        Part(joins: false);
        (_isList, _listStart) = (true, _ways.Count - 1);
    }

    private List<Need> Needs()
    {
        var needs = new List<List<IReadOnlyList<Term>>>();
        for (var at = 0; at < _ways.Count; at++)
        {
            if (_ways[at].Count == 0) continue;
            if (_joins[at] && needs.Count > 0) needs[^1].Add(_ways[at]);
            else needs.Add([_ways[at]]);
        }

        return [.. needs.Select(ways => new Need(ways))];
    }
}

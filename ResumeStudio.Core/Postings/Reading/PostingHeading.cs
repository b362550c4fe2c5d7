using ResumeStudio.Core.Postings.Words;

namespace ResumeStudio.Core.Postings.Reading;

/// <summary>A heading of a posting.</summary>
/// <param name="Part">What stands under it.</param>
/// <param name="Rest">What stands after its colon on the same line.</param>
internal sealed record PostingHeading(PostingPart Part, string Rest)
{
    private const int MostWords = 8, MoreWords = 2;

    /// <summary>Reads a line as a heading, or null when it is none that is known.</summary>
    public static PostingHeading? Of(string line, PostingSpeech speech)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var head = colon > 0 ? line[..colon] : line;
        if (colon < 0 && line[^1] is '.' or ';' or ',') return null;
        var words = PostingSpeech.Folded(head);
        if (words.Length == 0 || words.Count(' ') >= MostWords) return null;
        foreach (var (kind, phrase) in speech.Headings)
            if (words == phrase || colon > 0 && colon == line.Length - 1 && StartsAlike(words, phrase)) return new(PartOf(kind), colon > 0 ? line[(colon + 1)..].Trim() : "");
        return null;
    }

    /// <summary>Whether a line reads like a heading that nobody knows: Markdown says so, or it is short and ends in a colon.</summary>
    public static bool IsUnknown(string raw, string line) =>
        raw.TrimStart().StartsWith('#') || line[^1] == ':' && line.Count(' ') < MostWords;

    /// <summary>Whether a line of prose turns to what is offered or how to apply ("We offer you four days a week"): then nothing more is asked.</summary>
    public static bool TurnsAway(string line, PostingSpeech speech)
    {
        var words = PostingSpeech.Folded(line) + " ";
        return speech.Headings.Any(heading => heading.Kind is "other" or "apply" && heading.Phrase.Contains(' ', StringComparison.Ordinal) && words.StartsWith(heading.Phrase + " ", StringComparison.Ordinal));
    }

    private static bool StartsAlike(string words, string phrase) =>
        words.StartsWith(phrase, StringComparison.Ordinal) && words.Length > phrase.Length && words[phrase.Length] == ' ' && words.AsSpan(phrase.Length + 1).Count(' ') < MoreWords;

    private static PostingPart PartOf(string kind) => kind switch
    {
        "must" => PostingPart.Must,
        "nice" => PostingPart.Nice,
        "tasks" => PostingPart.Tasks,
        "apply" => PostingPart.Apply,
        _ => PostingPart.Other,
    };
}

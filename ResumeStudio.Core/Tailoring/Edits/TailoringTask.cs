using ResumeStudio.Core.Analysis.Reading;
using ResumeStudio.Core.Postings;
using ResumeStudio.Core.Postings.Matching;
using ResumeStudio.Core.Postings.Words;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Tailoring.Reading;

namespace ResumeStudio.Core.Tailoring.Edits;

/// <summary>A resume and a posting with what is weighed of both: how much of what is asked for a text says.</summary>
internal sealed class TailoringTask
{
    private const int MustWeight = 3;

    private readonly List<(Requirement Requirement, HashSet<string> Keys)> _requirements;
    private readonly Dictionary<string, int> _weights = new(StringComparer.Ordinal);
    private readonly PostingSpeech _own;

    /// <summary>Weighs the words of the posting.</summary>
    public TailoringTask(ResumeDocument document, PostingReading posting, MatchReport report)
    {
        (Document, Posting, Report) = (document, posting, report);
        var speech = posting.Speech!;
        _own = PostingSpeech.For(document.Language.Split('-')[0].ToLowerInvariant()) ?? speech;
        _requirements = [.. posting.Requirements.Where(requirement => !requirement.IsForApplication).Select(requirement => (requirement, KeysOf(requirement.Text, speech)))];
        foreach (var (requirement, keys) in _requirements)
            foreach (var key in keys) _weights[key] = Math.Max(_weights.GetValueOrDefault(key), requirement.Importance == Importance.Must ? MustWeight : 1);
        foreach (var key in posting.Tasks.SelectMany(line => KeysOf(line, speech))) _weights.TryAdd(key, 1);
    }

    public ResumeDocument Document { get; }

    public PostingReading Posting { get; }

    public MatchReport Report { get; }

    /// <summary>How much of what is asked for a text says; 0 for nothing.</summary>
    public int WeightOf(string markdown) => KeysOf(PlainText.Of(markdown), _own).Sum(key => _weights.GetValueOrDefault(key));

    /// <summary>The requirement that a text answers best, or null.</summary>
    public Requirement? AnsweredBy(string markdown)
    {
        var keys = KeysOf(PlainText.Of(markdown), _own);
        var best = _requirements.Select(one => (one.Requirement, Shared: one.Keys.Count(keys.Contains))).Where(one => one.Shared > 0).OrderByDescending(one => one.Shared * (one.Requirement.Importance == Importance.Must ? MustWeight : 1)).FirstOrDefault();
        return best.Requirement;
    }

    /// <summary>Why a text matters for the posting, in words.</summary>
    public string ReasonFor(string markdown) => AnsweredBy(markdown) is { } requirement ? $"The posting {(requirement.Importance == Importance.Must ? "asks for" : "welcomes")} “{requirement.Text}”." : "The posting names it among the tasks.";

    /// <summary>A field's own words as evidence.</summary>
    public static Evidence Proof(Guid part, string field, string text) => new($"{DocumentParts.Address(part)}.{field}", PlainText.Of(text));

    private static HashSet<string> KeysOf(string text, PostingSpeech speech) => [.. TermReader.Of(new Passage(text, speech.Language), speech).Select(term => term.Key)];
}

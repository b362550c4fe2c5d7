using ResumeStudio.Core.Analysis.Reading;
using ResumeStudio.Core.Analysis.Words;

namespace ResumeStudio.Core.Analysis.Stories;

/// <summary>
/// Finds the parts of a project's story. A field that is filled in tells its part when it says enough; where it is empty, a sentence of
/// the summary, or of another field, may tell it by its words. Another language than ours is read by its fields alone.
/// </summary>
internal sealed class StoryReader(string language)
{
    private readonly LanguageWords? _words = LanguageWords.For(language);
    private readonly StoryWords? _stories = StoryWords.For(language);

    /// <summary>Whether sentences are read.</summary>
    public bool ReadsSentences => _words is not null;

    /// <summary>The lists that were used.</summary>
    public IEnumerable<WordList> Lists => [.. _stories?.Lists ?? [], .. _words?.Lists.Where(list => list.Name.EndsWith("/verbs", StringComparison.Ordinal) || list.Name.EndsWith("/pronouns", StringComparison.Ordinal)) ?? []];

    /// <summary>The four parts in order.</summary>
    public IReadOnlyList<PartReview> Read(ProjectText project) => [.. Enum.GetValues<StoryPart>().Select(part => Read(project, part))];

    private PartReview Read(ProjectText project, StoryPart part)
    {
        var own = project.Fields[part];
        var copied = project.Fields.Values.Any(field => field.Part < part && own.Count > 0 && field.Content == own.Content);
        if (own.Count >= StoryRules.LeastWords && !copied) return new(part, true, own.Address, own.Sentences[0].Beginning, Wish(part, own));
        if (Elsewhere(project, part) is { } sentence) return new(part, true, sentence.Address, sentence.Beginning, "");
        return new(part, false, own.Address, "", copied ? "It says the same as another part. " + Ask(part) : own.Count > 0 ? $"It says too little: {own.Count} {(own.Count == 1 ? "word" : "words")}. " + Ask(part) : Ask(part));
    }

    private TextLine? Elsewhere(ProjectText project, StoryPart part)
    {
        if (_words is null) return null;
        var fields = project.Fields.Values.Where(field => field.Part != part && !(part == StoryPart.Result && field.Part < StoryPart.Action));
        return fields.Prepend(project.Summary).SelectMany(text => text.Sentences).FirstOrDefault(sentence => sentence.Count >= StoryRules.LeastWords && Tells(sentence, part));
    }

    private bool Tells(TextLine sentence, StoryPart part) => part switch
    {
        StoryPart.Situation => _stories!.Situation.IsIn(sentence.Words),
        StoryPart.Task => _stories!.Task.IsIn(sentence.Words),
        StoryPart.Action => SaysWhatWasDone(sentence),
        _ => _stories!.Outcome.IsIn(sentence.Words),
    };

    // "Built the pipeline", "I rewrote it": a verb of action at the front, or within reach of the first person.
    private bool SaysWhatWasDone(TextLine sentence)
    {
        if (sentence.OpenerIn(_words!).Verb is not null) return true;
        for (var at = 0; at < sentence.Words.Count; at++)
            if (_words!.Pronouns.Find(sentence.Words, at) is { } pronoun)
                for (var next = at + pronoun.Length; next <= at + pronoun.Length + 1 && next < sentence.Words.Count; next++)
                    if (_words.Verbs.Find(sentence.Words[next].Lower) is not null) return true;
        return false;
    }

    private string Wish(StoryPart part, StoryText own) =>
        part == StoryPart.Result && _words is not null && !own.Sentences.Any(sentence => sentence.QuantitiesIn(_words).Any) ? "It has no number. If you know one, add it: a number is believed sooner." : "";

    private static string Ask(StoryPart part) => part switch
    {
        StoryPart.Situation => "Say how things stood, and who was troubled by it.",
        StoryPart.Task => "Say what you were asked, or decided, to do.",
        StoryPart.Action => "Say what you did yourself, step by step.",
        _ => "Say what changed, best with a number.",
    };
}

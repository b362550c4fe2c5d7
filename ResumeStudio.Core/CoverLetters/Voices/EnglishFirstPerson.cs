using ResumeStudio.Core.Analysis.Reading;
using ResumeStudio.Core.Analysis.Words;

namespace ResumeStudio.Core.CoverLetters.Voices;

/// <summary>
/// "Cut the costs" becomes "I cut the costs"; "Processes spans" speaks of something else and stays. So does what others did ("Adopted by
/// three teams", "Featured in the yearbook"): before a preposition the past is one's own only of verbs that take no object.
/// </summary>
internal sealed class EnglishFirstPerson : FirstPerson
{
    private static readonly HashSet<string> Prepositions = ["among", "as", "at", "for", "from", "in", "into", "of", "on", "to", "with"];

    private static readonly HashSet<string> WithoutObject =
    [
        "act", "advise", "collaborate", "compete", "consult", "contribute", "cooperate", "experiment", "focus", "lecture", "liaise", "negotiate", "participate", "partner", "present",
        "report", "research", "serve", "speak", "specialise", "specialize", "study", "teach", "train", "travel", "volunteer", "work", "write",
    ];

    /// <inheritdoc />
    public override string? Say(TextLine line, VerbUse verb) => IsOwnDeed(line.Words[0].Lower, line.Words[1].Lower, verb) ? "I " + Small(line) : null;

    /// <inheritdoc />
    public override string SayOn(string said) => "I also " + said["I ".Length..];

    // "Research integrated into care" begins with a noun.
    private static bool IsOwnDeed(string first, string second, VerbUse verb) => (verb.Form & VerbForm.Past) != 0
        ? second != "by" && (!Prepositions.Contains(second) || WithoutObject.Contains(verb.Base))
        : first == verb.Base && !first.EndsWith('s') && !second.EndsWith("ed", StringComparison.Ordinal);
}

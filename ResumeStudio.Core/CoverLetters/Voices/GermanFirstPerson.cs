using ResumeStudio.Core.Analysis.Reading;
using ResumeStudio.Core.Analysis.Words;

namespace ResumeStudio.Core.CoverLetters.Voices;

/// <summary>
/// "Plante täglich 60 Touren" becomes "plante ich täglich 60 Touren": the past of the first person and of the third are one form, the
/// present in -e is of the first alone, and the subject follows the verb where something stands before it. Nouns ("Leitung der Station") stand after a colon as they are.
/// </summary>
internal sealed class GermanFirstPerson : FirstPerson
{
    /// <inheritdoc />
    public override string? Say(TextLine line, VerbUse verb)
    {
        var first = line.Words[0];
        var isOfOneself = verb.Form == VerbForm.Past && !first.Lower.EndsWith("en", StringComparison.Ordinal) || verb.Form == VerbForm.Present && first.Lower[^1] == 'e';
        return verb.Sense.Length > 0 && isOfOneself && line.Words[1] is { IsSign: false, Lower: not ("sich" or "ich") } ? $"{Small(line)[..first.End]} ich{line.Text[first.End..]}" : null;
    }

    /// <inheritdoc />
    public override string? Name(TextLine line, VerbUse verb) => (verb.Form & (VerbForm.Noun | VerbForm.Participle)) != 0 ? line.Text : null;
}

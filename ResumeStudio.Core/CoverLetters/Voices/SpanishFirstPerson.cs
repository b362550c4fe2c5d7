using ResumeStudio.Core.Analysis.Reading;
using ResumeStudio.Core.Analysis.Words;

namespace ResumeStudio.Core.CoverLetters.Voices;

/// <summary>
/// "Reduje los costes" says "I" by its form: the present in -o, the past in -é, -í or -e. "Redujo" and "coordina" speak of somebody else.
/// Nouns ("Coordinación de un turno") stand after a colon.
/// </summary>
internal sealed class SpanishFirstPerson : FirstPerson
{
    /// <inheritdoc />
    public override string? Say(TextLine line, VerbUse verb)
    {
        var last = line.Words[0].Lower[^1];
        var isOfOneself = (verb.Form & VerbForm.Present) != 0 && last == 'o' || (verb.Form & VerbForm.Past) != 0 && (verb.Form & VerbForm.Present) == 0 && last is 'é' or 'í' or 'e';
        return verb.Sense.Length > 0 && isOfOneself ? Small(line) : null;
    }

    /// <inheritdoc />
    public override string? Name(TextLine line, VerbUse verb) => (verb.Form & VerbForm.Noun) != 0 ? Small(line) : null;
}

using ResumeStudio.Core.Analysis.Reading;
using ResumeStudio.Core.Analysis.Words;

namespace ResumeStudio.Core.CoverLetters.Voices;

/// <summary>
/// "Réduit les délais" becomes "j'ai réduit les délais" only before an article or a number: with an object the participle is active and
/// takes "avoir", while "Nommé responsable" was done by others. So does the present in -e ("Encadre deux alternants"). Nouns ("Coordination de 14 soignants") stand after a colon.
/// </summary>
internal sealed class FrenchFirstPerson : FirstPerson
{
    private const string Vowels = "aeiouyàâéèêëîïôùû";

    private static readonly HashSet<string> Articles = ["le", "la", "les", "un", "une", "des", "l", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"];

    /// <inheritdoc />
    public override string? Say(TextLine line, VerbUse verb)
    {
        var first = line.Words[0].Lower;
        if (verb.Sense.Length == 0 || !IsObject(line.Words[1])) return null;
        if ((verb.Form & VerbForm.Participle) != 0) return first[^1] is not 'e' && !first.EndsWith("és", StringComparison.Ordinal) ? "j'ai " + Small(line) : null;
        return verb.Form == VerbForm.Present && first[^1] == 'e' && first[0] != 'h' ? (Vowels.Contains(first[0], StringComparison.Ordinal) ? "j'" : "je ") + Small(line) : null;
    }

    /// <inheritdoc />
    public override string? Name(TextLine line, VerbUse verb) => (verb.Form & VerbForm.Noun) != 0 ? Small(line) : null;

    private static bool IsObject(Word word) => word.IsNumber || Articles.Contains(word.Lower.Split('\'', '’')[0]);
}

using ResumeStudio.Core.Analysis.Reading;
using ResumeStudio.Core.Analysis.Words;

namespace ResumeStudio.Core.CoverLetters.Voices;

/// <summary>"Cut the costs" becomes "I cut the costs"; "Processes spans" speaks of something else and stays.</summary>
internal sealed class EnglishFirstPerson : FirstPerson
{
    /// <inheritdoc />
    public override string? Say(TextLine line, VerbUse verb)
    {
        var first = line.Words[0].Lower;
        return (verb.Form & VerbForm.Past) != 0 || first == verb.Base && !first.EndsWith('s') ? "I " + Small(line) : null;
    }

    /// <inheritdoc />
    public override string SayOn(string said) => "I also " + said["I ".Length..];
}

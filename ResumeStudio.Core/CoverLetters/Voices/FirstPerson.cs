using ResumeStudio.Core.Analysis.Reading;
using ResumeStudio.Core.Analysis.Words;

namespace ResumeStudio.Core.CoverLetters.Voices;

/// <summary>Turns the lines of a resume into what "I" can say, in one language, only where the form of the verb makes that safe.</summary>
internal abstract class FirstPerson
{
    private static readonly Dictionary<string, FirstPerson> Known = new() { ["en"] = new EnglishFirstPerson(), ["de"] = new GermanFirstPerson(), ["fr"] = new FrenchFirstPerson(), ["es"] = new SpanishFirstPerson() };

    /// <summary>The voice of a language that letters speak.</summary>
    public static FirstPerson For(string language) => Known[language];

    /// <summary>The sentence without its place and end ("I cut the costs"), or null. The verb is the line's first word.</summary>
    public abstract string? Say(TextLine line, VerbUse verb);

    /// <summary>The sentence after another one of the same place.</summary>
    public virtual string SayOn(string said) => said;

    /// <summary>The line as it can stand after a colon without quotation marks, or null.</summary>
    public virtual string? Name(TextLine line, VerbUse verb) => null;

    /// <summary>The line with its first letter small.</summary>
    protected static string Small(TextLine line) => char.ToLowerInvariant(line.Text[0]) + line.Text[1..];
}

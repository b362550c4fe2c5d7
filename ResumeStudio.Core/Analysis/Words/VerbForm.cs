namespace ResumeStudio.Core.Analysis.Words;

/// <summary>The forms that one spelling of a verb can be.</summary>
[Flags]
internal enum VerbForm
{
    None = 0,
    Past = 1,
    Present = 2,
    Participle = 4,
    Infinitive = 8,
    Gerund = 16,
    Noun = 32,
}

namespace ResumeStudio.Core.CoverLetters;

/// <summary>What a model answers when it is asked to word a letter; nothing of it is shown before <see cref="WordedLetter"/>.</summary>
/// <param name="About">A few sentences on the person.</param>
/// <param name="Answers">What answers the requirements.</param>
/// <param name="More">Further results.</param>
public sealed record LetterWording(string About, IReadOnlyList<LetterWordingAnswer> Answers, string More);

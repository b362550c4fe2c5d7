namespace ResumeStudio.Core.CoverLetters;

/// <summary>A requirement of the posting with the fact that answers it.</summary>
/// <param name="Asked">What is asked for, in the posting's own words.</param>
/// <param name="Fact">The line of the resume that answers it.</param>
internal sealed record LetterAnswer(string Asked, LetterFact Fact);

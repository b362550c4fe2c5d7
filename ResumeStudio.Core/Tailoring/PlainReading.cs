using ResumeStudio.Core.Resumes;

namespace ResumeStudio.Core.Tailoring;

/// <summary>What a plain reading of an uploaded resume gives. Every line of the file is in the document; what could not be sorted in stands in a section of its own.</summary>
/// <param name="Document">The document, inside all limits.</param>
/// <param name="Doubts">What a person should look at, in words.</param>
public sealed record PlainReading(ResumeDocument Document, IReadOnlyList<string> Doubts);

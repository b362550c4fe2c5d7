namespace ResumeStudio.Core.Tailoring;

/// <summary>Words of the person's own document that prove a claim.</summary>
/// <param name="Address">The field (<c>part.field</c>, see <see cref="Resumes.Fields.DocumentParts"/>).</param>
/// <param name="Quote">The words as they stand there; dates in ISO form.</param>
public sealed record Evidence(string Address, string Quote);

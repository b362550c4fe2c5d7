namespace ResumeStudio.Core.Postings;

/// <summary>A line of the resume that answers a requirement.</summary>
/// <param name="Address">The field (<c>part.field</c>), or an empty string for what follows from several.</param>
/// <param name="Where">Where it stands, in words.</param>
/// <param name="Quote">The line as it stands.</param>
public sealed record MatchQuote(string Address, string Where, string Quote);

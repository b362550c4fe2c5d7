namespace ResumeStudio.Testing.Analysis;

/// <summary>That a rule points at a place: a part's id, a field of the basics or the design, or an empty string for the whole resume.</summary>
public sealed record ExpectedFinding(string Rule, string Place);

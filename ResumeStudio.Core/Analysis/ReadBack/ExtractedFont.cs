namespace ResumeStudio.Core.Analysis.ReadBack;

/// <summary>A font that a PDF uses.</summary>
/// <param name="Name">Its name in the file.</param>
/// <param name="Embedded">Whether its letters are in the file.</param>
/// <param name="HasUnicodeMap">Whether the file tells which characters its letters are.</param>
public sealed record ExtractedFont(string Name, bool Embedded, bool HasUnicodeMap);

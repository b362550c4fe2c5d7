namespace ResumeStudio.Core.Analysis.ReadBack;

/// <summary>What a PDF says of its own structure.</summary>
/// <param name="Tagged">Whether it carries a structure tree.</param>
/// <param name="HasHeadings">Whether the tree holds headings.</param>
/// <param name="Language">The language it names, or null.</param>
/// <param name="Title">The title it names, or null.</param>
public sealed record PdfTags(bool Tagged, bool HasHeadings, string? Language, string? Title);

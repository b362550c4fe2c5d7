namespace ResumeStudio.Web.Features.Templates;

/// <summary>What a public page has around the resume.</summary>
/// <param name="Title">The page's title; empty means name and headline.</param>
/// <param name="Meta">Further metadata: names or properties with their contents, and links with their addresses.</param>
/// <param name="PdfAddress">Where the PDF is, or null when visitors may not take it.</param>
/// <param name="CommentAddress">Where readers comment, or null when they may not.</param>
public sealed record PageFrame(string Title, IReadOnlyList<(string Name, string Content)> Meta, string? PdfAddress, string? CommentAddress = null);

namespace ResumeStudio.Core.Portfolios;

/// <summary>The three colours a design gives, each <c>#rrggbb</c>; all others follow from them.</summary>
/// <param name="Paper">The background.</param>
/// <param name="Ink">The text.</param>
/// <param name="Accent">The colour of links and marks.</param>
public sealed record PortfolioPaint(string Paper, string Ink, string Accent);

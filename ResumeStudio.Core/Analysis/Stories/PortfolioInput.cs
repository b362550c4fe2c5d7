using ResumeStudio.Core.Portfolios;
using ResumeStudio.Core.Resumes;

namespace ResumeStudio.Core.Analysis.Stories;

/// <summary>Everything that decides a portfolio's review. The same input gives the same report, to the byte, on every machine.</summary>
/// <param name="Document">The portfolio.</param>
/// <param name="Resume">The resume that it draws from, or null; its skills are looked for in the projects.</param>
/// <param name="Day">The day of the review.</param>
public sealed record PortfolioInput(PortfolioDocument Document, ResumeDocument? Resume, DateOnly Day);

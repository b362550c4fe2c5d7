using ResumeStudio.Core.Portfolios;
using ResumeStudio.Core.Templates;

namespace ResumeStudio.Web.Features.Portfolios;

/// <summary>A complete HTML document without script: styles inside, fonts and pictures by address.</summary>
/// <param name="Html">The document.</param>
/// <param name="Title">Its title.</param>
/// <param name="Description">One plain sentence or two about it, at most 200 characters; may be empty.</param>
/// <param name="Pictures">The images it shows.</param>
/// <param name="Fonts">The font files it loads.</param>
public sealed record RenderedPortfolio(string Html, string Title, string Description, IReadOnlyList<ProjectImage> Pictures, IReadOnlyList<FontFile> Fonts);

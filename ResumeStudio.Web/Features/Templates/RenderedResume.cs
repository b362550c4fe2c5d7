using ResumeStudio.Core.Resumes;

namespace ResumeStudio.Web.Features.Templates;

/// <summary>A complete HTML document: one unpaged flow, fonts by address, no script.</summary>
public sealed record RenderedResume(string Html, string Author, PaperSize Paper);

using ResumeStudio.Core.Resumes;

namespace ResumeStudio.Web.Features.Pdf;

/// <summary>What can be chosen for a resume's PDF: the document's own sheet, and whether it shows a photo at all.</summary>
public sealed record PdfChoice(PaperSize Paper, bool HasPhoto);

namespace ResumeStudio.Web.Features.Pdf;

/// <summary>What a signed link names, and whether it still holds.</summary>
public readonly record struct PdfLink(Guid PrintId, bool IsOpen);

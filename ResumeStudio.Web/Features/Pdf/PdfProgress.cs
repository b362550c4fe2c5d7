using ResumeStudio.Core.Common;

namespace ResumeStudio.Web.Features.Pdf;

/// <summary>Where a print stands, in words, with the download's address once there is one.</summary>
public sealed record PdfProgress(WorkStatus Status, string Words, string? Address = null);

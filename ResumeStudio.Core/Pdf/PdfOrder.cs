using ResumeStudio.Core.Resumes;

namespace ResumeStudio.Core.Pdf;

/// <summary>What a person asks for when downloading a PDF.</summary>
/// <param name="ResumeId">The resume.</param>
/// <param name="Version">Its version on the person's screen.</param>
/// <param name="Key">Names the wish, so that sending it twice prints once.</param>
/// <param name="Paper">The sheet, or null for the document's own.</param>
/// <param name="WithPhoto">Whether the photo is printed.</param>
public sealed record PdfOrder(Guid ResumeId, int Version, string Key, PaperSize? Paper = null, bool WithPhoto = true);

namespace ResumeStudio.Web.Features.Pdf;

/// <summary>The address of the newest picture, and the row that makes a newer one, if any.</summary>
public sealed record ThumbnailState(string? Address, Guid? Awaited);

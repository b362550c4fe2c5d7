namespace ResumeStudio.Web.Features.Sharing;

/// <summary>What a day brought from one place.</summary>
/// <param name="Day">The day in UTC.</param>
/// <param name="Place">The host that led here; empty for none.</param>
/// <param name="Views">Views.</param>
/// <param name="Downloads">Downloads.</param>
public sealed record VisitCount(DateOnly Day, string Place, int Views, int Downloads = 0);

namespace ResumeStudio.Web.Features.Sharing;

/// <summary>Something that is counted: a view or a download of a link, on a day, from a host.</summary>
internal readonly record struct Sight(Guid LinkId, DateOnly Day, string Host, bool IsDownload);

namespace ResumeStudio.Data.Publishing;

/// <summary>A page that search engines may list.</summary>
/// <param name="Path">Where it is on the site's own host.</param>
/// <param name="Slug">The last part of that.</param>
/// <param name="PublishedAt">When it was last published.</param>
public sealed record ListedPage(string Path, string Slug, DateTimeOffset PublishedAt);

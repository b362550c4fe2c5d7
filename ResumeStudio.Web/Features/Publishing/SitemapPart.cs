namespace ResumeStudio.Web.Features.Publishing;

/// <summary>One portion of the site's map: at most <see cref="Sitemaps.PartSize"/> pages of one kind, whose addresses come after <paramref name="After"/>.</summary>
/// <param name="Kind">Portfolios or resumes, as the portion's address says it.</param>
/// <param name="After">The last address of the portion before; empty for the first.</param>
internal sealed record SitemapPart(string Kind, string After);

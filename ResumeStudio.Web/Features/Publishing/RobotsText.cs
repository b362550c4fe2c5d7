namespace ResumeStudio.Web.Features.Publishing;

/// <summary>What robots are asked to leave alone (RFC 9309).</summary>
internal static class RobotsText
{
    /// <summary>
    /// The site's own host: public pages, with what they load, and nothing of the app. Pages that are not to be listed say so themselves, which only who may read
    /// them learns; therefore links with a secret are not closed here.
    /// </summary>
    public static string OfSite(string root) => $"""
        User-agent: *
        Allow: /$
        Allow: /p/
        Allow: /r/
        Allow: /s/
        Allow: /css/
        Allow: /fonts/
        Allow: /js/
        Allow: /sitemap
        Disallow: /

        Sitemap: {root}/sitemap.xml

        """;

    /// <summary>The host of one portfolio, which has nothing else.</summary>
    public static string OfPortfolio(string? map) => $"User-agent: *\nDisallow:\n{(map is null ? "" : $"\nSitemap: {map}\n")}";
}

using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;
using ResumeStudio.Web.Features.Sharing;
using ResumeStudio.Web.Platform;

namespace ResumeStudio.Web.Features.Publishing;

/// <summary>What search engines fetch first, from the site's own host and from those of portfolios.</summary>
public static class SitemapEndpoints
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapSitemaps(this WebApplication app)
    {
        app.MapMethods("/robots.txt", Reading, (SiteAddress site) => Text(RobotsText.OfSite(site.Root))).ShortCircuit();
        app.MapMethods("/sitemap.xml", Reading, async (HttpContext context, Entrance visits, Sitemaps maps) => visits.Hold(context) ?? Xml(context, await maps.WriteIndexAsync())).ShortCircuit();
        app.MapMethods("/sitemap/{number:int}.xml", Reading, async (int number, HttpContext context, Entrance visits, Sitemaps maps) => visits.Hold(context) ?? Xml(context, await maps.WritePartAsync(number))).ShortCircuit();
        app.MapMethods("/p/{slug}/robots.txt", Reading, RobotsOfPortfolioAsync).ShortCircuit();
        app.MapMethods("/p/{slug}/sitemap.xml", Reading, MapOfPortfolioAsync).ShortCircuit();
    }

    private static async Task<IResult> RobotsOfPortfolioAsync(string slug, HttpContext context, SiteEntrance entrance, SiteAddress address)
    {
        if (context.Features.Get<OwnHost>() is null) return Results.NotFound();
        var (site, refusal) = await entrance.EnterAsync(context, slug, "/robots.txt");
        return refusal ?? Text(RobotsText.OfPortfolio(site!.Publication.AllowsIndexing ? address.At(context.Request.Host.Host.TrimEnd('.').ToLowerInvariant()) + "/sitemap.xml" : null));
    }

    private static async Task<IResult> MapOfPortfolioAsync(string slug, HttpContext context, SiteEntrance entrance, SiteHeads heads)
    {
        if (context.Features.Get<OwnHost>() is null) return Results.NotFound();
        var (site, refusal) = await entrance.EnterAsync(context, slug, "/sitemap.xml");
        return refusal ?? Xml(context, site!.Publication.AllowsIndexing ? SitemapXml.Pages([(heads.HomeOf(site), site.Publication.PublishedAt)]) : null);
    }

    private static IResult Text(string text) => Results.Text(text, "text/plain; charset=utf-8");

    /// <summary>Robots ask again each time and are told when nothing has changed.</summary>
    private static IResult Xml(HttpContext context, byte[]? content)
    {
        if (content is null) return Results.NotFound();
        context.Response.Headers.CacheControl = "no-cache";
        return Results.Bytes(content, "application/xml; charset=utf-8", entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(content))[..32]}\""));
    }
}

using ResumeStudio.Web.Features.Media;
using ResumeStudio.Web.Platform.Files;

namespace ResumeStudio.Web.Features.Publishing;

/// <summary>What visitors of published portfolios fetch. Like shared resumes, they pass nothing that only the app's own pages need.</summary>
public static class SiteEndpoints
{
    public static void MapSites(this WebApplication app)
    {
        // Looked up once, as for shared resumes.
        var (entrance, pages, visits) = (app.Services.GetRequiredService<SiteEntrance>(), app.Services.GetRequiredService<SitePages>(), app.Services.GetRequiredService<SiteCounter>());
        var sites = app.MapGroup("/p/{slug}");
        sites.MapMethods("", [HttpMethods.Get, HttpMethods.Head], context => ShowAsync(context, entrance, pages, visits)).ShortCircuit();
        sites.MapGet("/media/{id:guid}/{width:int}.webp", PictureAsync).ShortCircuit();
        sites.MapGet("/preview.jpg", ImageAsync).ShortCircuit();
        sites.MapGet("/feed.xml", FeedAsync).ShortCircuit();
    }

    private static async Task ShowAsync(HttpContext context, SiteEntrance entrance, SitePages pages, SiteCounter visits)
    {
        var slug = (string)context.Request.RouteValues["slug"]!;
        var (site, refusal) = await entrance.EnterAsync(context, slug);
        if (refusal is null) await visits.CountAsync(context, site!);
        await (refusal ?? await pages.ReadAsync(site!, context.Features.Get<OwnHost>() is null ? "/p/" + slug : "")).ExecuteAsync(context);
    }

    /// <summary>A picture never changes under its id, so its id is its tag; but whether it is shown is asked each time, so that none outlives its publication.</summary>
    private static async Task<IResult> PictureAsync(string slug, Guid id, int width, HttpContext context, SiteEntrance entrance, MediaService media)
    {
        var tag = $"\"{id:N}-{width}\"";
        var isKept = context.Request.Headers.IfNoneMatch.Any(tags => tags!.Contains(tag, StringComparison.Ordinal));
        var (site, refusal) = await entrance.EnterAsync(context, slug, $"/media/{id:D}/{width}.webp", isKept);
        if (refusal is not null) return refusal;
        if (!site!.Pictures.Contains(id)) return Results.NotFound();
        context.Response.Headers.ETag = tag;
        if (isKept) return Results.StatusCode(StatusCodes.Status304NotModified);
        if (await media.OpenPictureAsync(site.Publication.OwnerId, id, width, context.RequestAborted) is not { } picture) return Results.NotFound();
        return Results.Stream(picture, "image/webp");
    }

    private static async Task<IResult> ImageAsync(string slug, HttpContext context, SiteEntrance entrance, IFileStore files)
    {
        var (site, refusal) = await entrance.EnterAsync(context, slug, "/preview.jpg");
        if (refusal is not null) return refusal;
        return site!.HasImage && await files.OpenAsync(site.ImageKey, context.RequestAborted) is { } image ? Results.Stream(image, "image/jpeg") : Results.NotFound();
    }

    private static async Task<IResult> FeedAsync(string slug, HttpContext context, SiteEntrance entrance, SiteFeed feed)
    {
        var (site, refusal) = await entrance.EnterAsync(context, slug, "/feed.xml");
        return refusal ?? Results.Bytes(feed.Write(site!), "application/rss+xml; charset=utf-8");
    }
}

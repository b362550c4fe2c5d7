using ResumeStudio.Web.Features.Accounts;

namespace ResumeStudio.Web.Features.Pdf;

public static class ThumbnailEndpoint
{
    public static void MapThumbnails(this WebApplication app) =>
        app.MapGet("/thumbnails/{resumeId:guid}/{version:int}", ShowAsync).RequireAuthorization();

    /// <summary>A version never changes its picture, so the browser that was allowed to see it may keep it.</summary>
    private static async Task<IResult> ShowAsync(Guid resumeId, int version, HttpContext context, ThumbnailService thumbnails)
    {
        if (await thumbnails.OpenAsync(context.User.UserId(), resumeId, version, context.RequestAborted) is not { } picture) return Results.NotFound();
        context.Response.Headers.CacheControl = "private, max-age=31536000, immutable";
        return Results.File(picture, "image/webp");
    }
}

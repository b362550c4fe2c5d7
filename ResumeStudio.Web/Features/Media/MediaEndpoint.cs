using System.Security.Claims;
using ResumeStudio.Web.Features.Accounts;

namespace ResumeStudio.Web.Features.Media;

/// <summary>A picture for its owner; for everybody else it is not there.</summary>
public static class MediaEndpoint
{
    public static async Task<IResult> GetAsync(Guid id, ClaimsPrincipal person, MediaService media, HttpResponse response, CancellationToken stop)
    {
        if (!person.IsSignedIn() || await media.OpenAsync(person.UserId(), id, stop) is not { } content) return Results.NotFound();
        return File(content, "image/jpeg", response);
    }

    public static async Task<IResult> GetPictureAsync(Guid id, int width, ClaimsPrincipal person, MediaService media, HttpResponse response, CancellationToken stop) =>
        person.IsSignedIn() && await media.OpenPictureAsync(person.UserId(), id, width, stop) is { } content ? File(content, "image/webp", response) : Results.NotFound();

    private static IResult File(Stream content, string type, HttpResponse response)
    {
        // A picture never changes under its id, but it may be seen only by this browser.
        response.Headers.CacheControl = "private, max-age=31536000, immutable";
        response.Headers.ContentSecurityPolicy = "default-src 'none'";
        return Results.Stream(content, type);
    }
}

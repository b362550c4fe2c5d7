namespace ResumeStudio.Web.Features.Sharing;

/// <summary>
/// What visitors fetch: the page of a link and its files. None of it starts a circuit or a print, and none passes what only the
/// app's own pages need (rate limits of forms, antiforgery, authentication): a visitor has no account.
/// </summary>
public static class SharedResumeEndpoints
{
    public static void MapSharedResumes(this WebApplication app)
    {
        app.MapMethods("/r/{slug}", [HttpMethods.Get, HttpMethods.Head], async (string slug, HttpContext context, Entrance entrance, SharedResume shared) =>
            await entrance.EnterPageAsync(context, slug) is (var door, var refusal) && refusal is not null ? refusal : await shared.ShowAsync(context, door!, "/r/" + slug)).ShortCircuit();
        app.MapMethods("/s/{token}", [HttpMethods.Get, HttpMethods.Head], async (string token, HttpContext context, Entrance entrance, SharedResume shared) =>
            await entrance.EnterSecretAsync(context, token) is (var door, var refusal) && refusal is not null ? refusal : await shared.ShowAsync(context, door!, "/s/" + token)).ShortCircuit();
        app.MapGet("/r/{slug}/{file:regex(^(resume\\.pdf|photo\\.jpg|preview\\.jpg)$)}", async (string slug, string file, HttpContext context, Entrance entrance, SharedResume shared) =>
            await entrance.EnterPageAsync(context, slug, "/" + file) is (var door, var refusal) && refusal is not null ? refusal : await shared.OpenAsync(context, door!, file, "/r/" + slug)).ShortCircuit();
        app.MapGet("/s/{token}/{file:regex(^(resume\\.pdf|photo\\.jpg)$)}", async (string token, string file, HttpContext context, Entrance entrance, SharedResume shared) =>
            await entrance.EnterSecretAsync(context, token, isFile: true) is (var door, var refusal) && refusal is not null ? refusal : await shared.OpenAsync(context, door!, file, "/s/" + token)).ShortCircuit();
    }
}

namespace ResumeStudio.Web.Features.Sharing;

/// <summary>
/// What visitors fetch: the page of a link and its files. None of it starts a circuit or a print, and none passes what only the
/// app's own pages need (rate limits of forms, antiforgery, authentication): a visitor has no account.
/// </summary>
public static class SharedResumeEndpoints
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapSharedResumes(this WebApplication app)
    {
        // Looked up once: a page from memory needs no services of its request, and a scope made for them is not free.
        var (visits, pages) = (app.Services.GetRequiredService<Entrance>(), app.Services.GetRequiredService<SharedResume>());
        app.MapMethods("/r/{slug}", Reading, context => ShowPageAsync(context, visits, pages)).ShortCircuit();
        app.MapMethods("/s/{token}", Reading, context => ShowSecretAsync(context, visits, pages)).ShortCircuit();
        app.MapGet("/r/{slug}/{file:regex(^(resume\\.pdf|photo\\.jpg|preview\\.jpg)$)}", async (string slug, string file, HttpContext context, Entrance entrance, SharedResume shared) =>
            await entrance.EnterPageAsync(context, slug, "/" + file) is (var door, var refusal) && refusal is not null ? refusal : await shared.OpenAsync(context, door!, file, "/r/" + slug)).ShortCircuit();
        app.MapGet("/s/{token}/{file:regex(^(resume\\.pdf|photo\\.jpg)$)}", async (string token, string file, HttpContext context, Entrance entrance, SharedResume shared) =>
            await entrance.EnterSecretAsync(context, token, isFile: true) is (var door, var refusal) && refusal is not null ? refusal : await shared.OpenAsync(context, door!, file, "/s/" + token)).ShortCircuit();
    }

    private static async Task ShowPageAsync(HttpContext context, Entrance visits, SharedResume pages)
    {
        var slug = (string)context.Request.RouteValues["slug"]!;
        var (door, refusal) = await visits.EnterPageAsync(context, slug);
        await (refusal ?? await pages.ShowAsync(context, door!, "/r/" + slug)).ExecuteAsync(context);
    }

    private static async Task ShowSecretAsync(HttpContext context, Entrance visits, SharedResume pages)
    {
        var token = (string)context.Request.RouteValues["token"]!;
        var (door, refusal) = await visits.EnterSecretAsync(context, token);
        await (refusal ?? await pages.ShowAsync(context, door!, "/s/" + token)).ExecuteAsync(context);
    }
}

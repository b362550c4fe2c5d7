using ResumeStudio.Web.Features.Publishing;

namespace ResumeStudio.Web.Features.Contact;

/// <summary>The message form of a published portfolio, on the site and on the portfolio's own hosts.</summary>
public static class ContactEndpoints
{
    public static void MapMessageForm(this WebApplication app)
    {
        app.MapGet("/p/{slug}/contact", ShowAsync);
        app.MapPost("/p/{slug}/contact", (string slug, HttpContext context, TakeLetter take) => take.RunAsync(slug, context, HomeOf(context, slug))).DisableAntiforgery();
    }

    private static async Task<IResult> ShowAsync(string slug, HttpContext context, SiteEntrance entrance, TakeLetter take)
    {
        var (site, refusal) = await entrance.EnterAsync(context, slug, "/contact");
        if (refusal is not null) return refusal;
        var document = site!.Publication.ReadDocument();
        return document.TakesMessages() ? await take.AskAsync(site, document, HomeOf(context, slug)) : Results.NotFound();
    }

    private static string HomeOf(HttpContext context, string slug) => context.Features.Get<OwnHost>() is null ? "/p/" + slug : "/";
}

using ResumeStudio.Core.Sharing;
using ResumeStudio.Web.Features.Sharing;
using ResumeStudio.Web.Platform;

namespace ResumeStudio.Web.Features.Publishing;

/// <summary>Lets visitors in to a published portfolio, or says why not. It is asked on each request, so that what the owner decides binds at once.</summary>
public sealed class SiteEntrance(Sites sites, Entrance visits, SiteAddress address)
{
    /// <summary>The open portfolio of an address; a former address is sent on to the current one.</summary>
    /// <param name="context">The visitor's request.</param>
    /// <param name="slug">The address asked for.</param>
    /// <param name="rest">What follows the address: a file, or nothing.</param>
    /// <param name="isKept">Whether the browser has it already and only asks whether it still may show it: from memory that costs less than a refusal, so it is no visit.</param>
    public async Task<(Site? Site, IResult? Refusal)> EnterAsync(HttpContext context, string slug, string rest = "", bool isKept = false)
    {
        if (!(isKept && sites.Knows(slug)) && visits.Hold(context) is { } refusal) return (null, refusal);
        var site = slug.Length <= Slug.Length ? await sites.FindAsync(slug.ToLowerInvariant()) : null;
        if (site is null) return (null, Results.NotFound());
        if (site.Publication.Slug != slug) return (null, Results.Redirect(Whereabouts(context, site) + rest));
        context.Response.Headers.CacheControl = "no-cache";
        if (!site.Publication.AllowsIndexing) context.Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        return (site, null);
    }

    /// <summary>Where the portfolio is now, for who came by its former address: as a path, or as a host when they came to a host.</summary>
    private string Whereabouts(HttpContext context, Site site) =>
        context.Features.Get<OwnHost>() is null ? "/p/" + site.Publication.Slug : address.At($"{site.Publication.Slug}.{address.Host}");
}

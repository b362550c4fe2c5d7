using ResumeStudio.Web.Features.Portfolios;
using ResumeStudio.Web.Features.Sharing;

namespace ResumeStudio.Web.Features.Publishing;

/// <summary>Published portfolios as pages, rendered once for each version of their publication.</summary>
public sealed class SitePages(PortfolioRenderer renderer, PageMemory memory, SiteHeads heads)
{
    /// <param name="site">The published portfolio.</param>
    /// <param name="path">The path before its files, such as <c>/p/mara</c>; empty on a host of its own.</param>
    public Task<PublicPage> ReadAsync(Site site, string path) =>
        memory.ReadAsync((site.Publication.Id, site.Publication.Version, site.HasImage, site.Host, path), () => RenderAsync(site, path));

    private async Task<string> RenderAsync(Site site, string path)
    {
        var publication = site.Publication;
        var (document, resume) = (publication.ReadDocument(), publication.ReadResume());
        var options = new PortfolioRenderOptions { Picture = (id, width) => $"{path}/media/{id:D}/{width}.webp", MessageForm = path + "/contact", Head = names => heads.Of(site, names) };
        return (await renderer.RenderAsync(document, resume, options)).Html;
    }
}

using ResumeStudio.Data;
using ResumeStudio.Web.Features.Accounts;
using ResumeStudio.Web.Features.Portfolios;
using ResumeStudio.Web.Features.Sharing;

namespace ResumeStudio.Web.Features.Publishing;

/// <summary>Shows the owner the page that publishing would show to visitors, under the policy that it would have.</summary>
public static class SitePreviewEndpoint
{
    public static void MapSitePreview(this WebApplication app) => app.MapGet("/portfolios/{id:guid}/publish/preview", ShowAsync).RequireAuthorization();

    private static async Task<IResult> ShowAsync(Guid id, HttpContext context, SiteDrafts drafts, PortfolioRenderer renderer)
    {
        try
        {
            var (_, draft) = await drafts.ReadAsync(context.User.UserId(), id, context.RequestAborted);
            var options = new PortfolioRenderOptions { MessageForm = "#contact", Head = _ => """<meta name="robots" content="noindex, nofollow">""" };
            var page = await renderer.RenderAsync(draft.ReadDocument(), draft.ReadResume(), options, context.RequestAborted);
            context.Response.Headers.CacheControl = "no-store";
            return PublicPage.Of(page.Html);
        }
        catch (NotFoundException)
        {
            return Results.NotFound();
        }
    }
}

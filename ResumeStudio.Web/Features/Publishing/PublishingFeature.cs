using ResumeStudio.Web.Features.Sharing;

namespace ResumeStudio.Web.Features.Publishing;

public static class PublishingFeature
{
    public static void AddPublishing(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<Sites>().AddSingleton<SiteEntrance>().AddSingleton<SiteHeads>().AddSingleton<SitePages>().AddSingleton<SiteFeed>().AddSingleton<Sitemaps>().AddSingleton<IPagesToPrepare, SitePagesAhead>();
        builder.Services.AddSingleton<PublishPortfolio>().AddSingleton<SitePictures>().AddSingleton<MakeSiteImages>().AddSingleton<PurgeSiteImages>();
        builder.Services.AddSingleton<SiteCounter>().AddSingleton<ICounts>(services => services.GetRequiredService<SiteCounter>());
        builder.Services.AddSingleton<SiteDrafts>().AddSingleton<ExportPortfolio>().AddSingleton<ExportTurns>();
    }

    /// <summary>Before routing, because it decides what a path means on the host of the request.</summary>
    public static void UseSiteHosts(this WebApplication app) => app.UseMiddleware<SiteHosts>();

    public static void MapPublishing(this WebApplication app)
    {
        app.MapSites();
        app.MapSitePreview();
        app.MapSitemaps();
        app.MapPortfolioExport();
    }
}

using ResumeStudio.Web.Platform.Configuration;

namespace ResumeStudio.Web.Platform.Browser;

public static class BrowserRegistration
{
    public static void AddBrowser(this WebApplicationBuilder builder)
    {
        builder.Services.Configure<BrowserOptions>(builder.Configuration.Filled("Browser"));
        builder.Services.AddSingleton<ChromiumLauncher>().AddSingleton<PageAssets>().AddSingleton<BrowserPool>();
        builder.Services.AddHostedService<BrowserWarmUp>();
    }
}

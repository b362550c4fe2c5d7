using Radzen;
using ResumeStudio.Web.Ui;

namespace ResumeStudio.Web.Shell;

public static class ShellRegistration
{
    public static void AddShell(this WebApplicationBuilder builder)
    {
        // An input event carries its text twice, so the hub's limit exceeds the largest field many times over.
        builder.Services.AddRazorComponents().AddInteractiveServerComponents()
            .AddHubOptions(options => (options.MaximumReceiveMessageSize, options.KeepAliveInterval) = (1024 * 1024, TimeSpan.FromSeconds(5)));
        builder.Services.AddRadzenComponents();
        builder.Services.AddScoped<Toasts>();
        builder.Services.AddScoped<Dialogs>();
    }

    public static void MapShell(this WebApplication app)
    {
        app.MapStaticAssets();
        // Framing is part of our own policy (SecurityHeaders).
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = null);
    }
}

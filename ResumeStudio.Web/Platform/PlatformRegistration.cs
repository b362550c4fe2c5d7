using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using ResumeStudio.Data;
using ResumeStudio.Web.Platform.Browser;
using ResumeStudio.Web.Platform.Configuration;
using ResumeStudio.Web.Platform.Dns;
using ResumeStudio.Web.Platform.Email;
using ResumeStudio.Web.Platform.Files;
using ResumeStudio.Web.Platform.Health;
using ResumeStudio.Web.Platform.Jobs;
using ResumeStudio.Web.Platform.Models;
using ResumeStudio.Web.Platform.Security;

namespace ResumeStudio.Web.Platform;

public static class PlatformRegistration
{
    public static void AddPlatform(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        var paths = StudioPaths.From(builder.Configuration, builder.Environment);
        services.AddSingleton(paths);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        var provider = builder.Configuration.Value("Database:Provider", DatabaseProvider.Sqlite);
        services.AddStudioData(provider, builder.Configuration.Text("Database:ConnectionString") ?? $"Data Source={paths.File("studio.db")}");
        services.AddSingleton<IFileStore, DiskFileStore>().AddSingleton<TemporaryFiles>();
        builder.AddJobs(paths);
        builder.AddBrowser();
        services.AddHealth();
        builder.AddEmail();
        builder.AddDns();
        builder.AddModelLines();
        builder.AddLimits();
        builder.AddGateway();
        services.AddDataProtection().SetApplicationName("ResumeStudio").PersistKeysToFileSystem(new DirectoryInfo(paths.Folder("keys")));
    }

    public static async Task MigrateAsync(this WebApplication app)
    {
        await using var db = await app.Services.GetRequiredService<IDbContextFactory<StudioDbContext>>().CreateDbContextAsync();
        await db.Database.MigrateAsync();
    }

    public static void MapPlatform(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment() && !app.Services.GetRequiredService<SiteAddress>().IsConfigured) app.Logger.LogWarning("{Warning}", AddressCheck.Warning);
        app.MapHealth();
    }
}

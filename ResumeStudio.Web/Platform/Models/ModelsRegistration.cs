using ResumeStudio.Web.Platform.Configuration;

namespace ResumeStudio.Web.Platform.Models;

public static class ModelsRegistration
{
    public static void AddModelLines(this WebApplicationBuilder builder)
    {
        builder.Services.Configure<ModelOptions>(builder.Configuration.Filled("Models"));
        builder.Services.AddSingleton<ModelLines>();
    }
}

namespace ResumeStudio.Web.Features.Templates;

public static class TemplatesFeature
{
    public static void AddTemplates(this WebApplicationBuilder builder) => builder.Services.AddSingleton<ResumeRenderer>();

    public static void MapTemplates(this WebApplication app) => app.MapGet("/preview/frame", PreviewFrameEndpoint.Open).AllowAnonymous();
}

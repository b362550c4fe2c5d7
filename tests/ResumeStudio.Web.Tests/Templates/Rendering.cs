using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Web.Features.Templates;

namespace ResumeStudio.Web.Tests.Templates;

/// <summary>Renders documents without a server around it.</summary>
internal static class Rendering
{
    public static async Task<string> HtmlAsync(ResumeDocument document, RenderOptions? options = null)
    {
        await using var services = new ServiceCollection().AddLogging().BuildServiceProvider();
        var renderer = new ResumeRenderer(services.GetRequiredService<IServiceScopeFactory>(), services.GetRequiredService<ILoggerFactory>());
        return (await renderer.RenderAsync(document, options ?? new RenderOptions(Addressed: true))).Html;
    }
}

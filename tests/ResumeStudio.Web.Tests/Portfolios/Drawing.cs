using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ResumeStudio.Core.Portfolios;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Web.Features.Portfolios;

namespace ResumeStudio.Web.Tests.Portfolios;

/// <summary>Draws portfolios without a server around it.</summary>
internal static class Drawing
{
    public static async Task<RenderedPortfolio> DrawAsync(PortfolioDocument document, ResumeDocument? resume = null, PortfolioRenderOptions? options = null)
    {
        await using var services = new ServiceCollection().AddLogging().BuildServiceProvider();
        var renderer = new PortfolioRenderer(services.GetRequiredService<IServiceScopeFactory>(), services.GetRequiredService<ILoggerFactory>());
        return await renderer.RenderAsync(document, resume, options ?? new());
    }

    public static async Task<string> HtmlAsync(PortfolioDocument document, ResumeDocument? resume = null, PortfolioRenderOptions? options = null) => (await DrawAsync(document, resume, options)).Html;
}

using System.Net;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Portfolios;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Limits;
using ResumeStudio.Web.Features.Portfolios.Drawn;

namespace ResumeStudio.Web.Features.Portfolios;

/// <summary>The one renderer of portfolios: preview, public page and export all come from what it writes.</summary>
public sealed class PortfolioRenderer(IServiceScopeFactory scopes, ILoggerFactory logs)
{
    private const int DescriptionLength = 200;

    /// <summary>Draws the page of <paramref name="document"/>; <paramref name="resume"/> is the document of its chosen resume, or null.</summary>
    public async Task<RenderedPortfolio> RenderAsync(PortfolioDocument document, ResumeDocument? resume, PortfolioRenderOptions options, CancellationToken stop = default)
    {
        stop.ThrowIfCancellationRequested();
        var page = new PageContext(document, resume, options);
        var body = await WriteBodyAsync(page);
        var names = new PortfolioNames(Title(document), Shortened.To(DescriptionLength, string.Join(". ", new[] { document.Tagline.Trim().TrimEnd('.'), Markdown.Plain(document.About).ReplaceLineEndings(" ") }.Where(text => text.Length > 0))));
        var fonts = PortfolioFonts.FilesFor(page.Look, WebUtility.HtmlDecode(body));
        var html = new PortfolioHead(document, page.Look, options).Wrap(names, body, fonts);
        return new(html, names.Title, names.Description, [.. page.Content.Projects.SelectMany(project => project.Images)], fonts);
    }

    private static string Title(PortfolioDocument document)
    {
        var title = string.Join(" – ", new[] { document.Title.Trim(), document.Tagline.Trim() }.Where(part => part.Length > 0));
        return title.Length == 0 ? "Portfolio" : title;
    }

    /// <summary>A renderer keeps its root components and asks for scoped services, so each page gets one of its own in a scope of its own.</summary>
    private async Task<string> WriteBodyAsync(PageContext page)
    {
        await using var scope = scopes.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, logs);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var values = new Dictionary<string, object?> { [nameof(WholePage.Page)] = page };
            return (await renderer.RenderComponentAsync<WholePage>(ParameterView.FromDictionary(values))).ToHtmlString();
        });
    }
}

using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Templates;
using ResumeStudio.Web.Features.Templates.Printed;

namespace ResumeStudio.Web.Features.Templates;

/// <summary>The one renderer: preview, PDF, thumbnail and public page all start from what it writes.</summary>
public sealed class ResumeRenderer(IServiceScopeFactory scopes, ILoggerFactory logs)
{
    public async Task<RenderedResume> RenderAsync(ResumeDocument document, RenderOptions options, CancellationToken stop = default)
    {
        stop.ThrowIfCancellationRequested();
        var flow = await WriteFlowAsync(new PrintContext(document, options));
        var author = document.Basics.Name.Trim();
        var title = string.Join(" – ", new[] { author, document.Basics.Headline.Trim() }.Where(part => part.Length > 0));
        if (options.Frame is { Title.Length: > 0 }) title = options.Frame.Title;
        if (title.Length == 0) title = "Resume";
        return new RenderedResume(new DocumentHead(document, title, flow, options.Frame).Wrap(), author, document.Theme.Paper);
    }

    /// <summary>A renderer keeps its root components and asks for scoped services, so each document gets one of its own in a scope of its own.</summary>
    private async Task<string> WriteFlowAsync(PrintContext print)
    {
        await using var scope = scopes.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, logs);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var values = new Dictionary<string, object?> { [nameof(Flow.Print)] = print };
            return (await renderer.RenderComponentAsync<Flow>(ParameterView.FromDictionary(values))).ToHtmlString();
        });
    }
}

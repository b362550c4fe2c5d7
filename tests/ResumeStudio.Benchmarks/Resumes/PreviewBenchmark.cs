using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Core.Resumes.Examples;
using ResumeStudio.Web.Features.Templates;

namespace ResumeStudio.Benchmarks.Resumes;

/// <summary>From the key press to the changed sheet of a three-page resume; the server's and the browser's parts apart.</summary>
public sealed class PreviewBenchmark : IBenchmark
{
    private const int WarmUps = 10;
    private const int Keys = 60;

    public string Name => "preview";

    public async Task RunAsync(TextWriter output, CancellationToken stop = default)
    {
        var document = ExamplePersons.Find("academic").Create();
        await using var desk = await EditorDesk.OpenAsync(document);
        var pages = await desk.Page.FrameLocator("iframe").Locator(".page").CountAsync();
        var (seen, server, browser) = (new Series("key press → sheet changed"), new Series("server: render the document"), new Series("browser: morph and cut into pages"));
        var renderer = desk.Services.GetRequiredService<ResumeRenderer>();
        for (var key = 0; key < WarmUps + Keys; key++)
        {
            var text = string.Create(CultureInfo.InvariantCulture, $"Engineer {key}");
            var time = await desk.TypeAsync("basics.headline", text);
            document.Basics.Headline = text;
            var rendered = await server.TimeAsync(() => renderer.RenderAsync(document, new RenderOptions(Addressed: true), stop), key >= WarmUps);
            if (key < WarmUps) continue;
            seen.Add(time);
            browser.Add(await desk.CutAsync(rendered.Html));
        }

        Table.Print(output, $"preview: a resume of {pages} pages; the first line holds the pause of 40 ms on purpose", [seen, server, browser]);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"beyond the pause: {seen.Median - 40:0.0} ms median, {seen.P95 - 40:0.0} ms p95"));
    }
}

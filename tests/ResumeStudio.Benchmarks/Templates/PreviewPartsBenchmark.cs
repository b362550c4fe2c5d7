using System.Diagnostics;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using ResumeStudio.Core.Resumes.Examples;
using ResumeStudio.Web.Features.Templates;

namespace ResumeStudio.Benchmarks.Templates;

/// <summary>
/// From a changed document of three pages to a changed sheet, in parts: the server's rendering, and in the browser the morph, the cut
/// into pages and the layout. Each run changes the text. The bare limit is the browser laying out the same flow once.
/// </summary>
public sealed class PreviewPartsBenchmark : IBenchmark
{
    private const int Runs = 120, WarmUps = 15;

    private const string Markup = """
        <!doctype html><html lang="en"><head><title>Preview</title><link rel="stylesheet" href="/css/templates.css"></head><body style="margin:0"><section class="preview" style="height:900px">
        <div class="desk"><div class="stage"><iframe title="Pages" src="/preview/frame" sandbox="allow-same-origin"></iframe></div></div>
        <div class="zoom"><button data-zoom-label></button><button data-zoom="fit"></button><span data-page-label></span></div></section></body></html>
        """;

    private const string Prepare = """
        async () => {
          const { attach } = await import('/js/preview.js'), { paginate } = await import('/js/paginate.js');
          const preview = attach(document.querySelector('.preview'), {}), bare = document.body.appendChild(document.createElement('iframe'));
          bare.style.cssText = 'width:834px;height:900px;position:absolute;top:0;visibility:hidden';
          const time = async work => { const start = performance.now(); await work(); return performance.now() - start; };
          window.measure = async html => {
            const sheet = document.querySelector('iframe').contentDocument, parsed = new DOMParser().parseFromString(html, 'text/html');
            bare.contentDocument.head.innerHTML = parsed.head.innerHTML;
            const limit = await time(() => { bare.contentDocument.body.innerHTML = parsed.body.innerHTML; bare.contentDocument.body.getBoundingClientRect(); });
            const whole = await time(async () => { await preview.show(html); sheet.body.getBoundingClientRect(); });
            const cut = await time(() => { paginate(sheet); sheet.body.getBoundingClientRect(); });
            return JSON.stringify([limit, whole, cut, sheet.querySelectorAll('.page').length]);
          };
        }
        """;

    public string Name => "preview";

    public async Task RunAsync(TextWriter output, CancellationToken stop = default)
    {
        await using var host = new StudioHost();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = new[] { "/usr/lib/chromium/chromium-headless-shell", "/usr/bin/chromium" }.First(File.Exists), Args = ["--disable-dev-shm-usage"] });
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 1440, Height = 900 } });
        await page.RouteAsync("**/stage.html", route => route.FulfillAsync(new() { ContentType = "text/html", Body = Markup }));
        await page.GotoAsync(host.ClientOptions.BaseAddress + "stage.html");
        await page.EvaluateAsync(Prepare);
        await MeasureAsync(output, host.Services.GetRequiredService<ResumeRenderer>(), page);
    }

    private static async Task MeasureAsync(TextWriter output, ResumeRenderer renderer, IPage page)
    {
        Series bare = new("browser: one layout of the same flow (bare)"), render = new("server: render"), show = new("browser: morph, cut and lay out"), cut = new("browser: of that, cut and lay out"), sum = new("server and browser together");
        var document = ExamplePersons.Find("academic").Create();
        var pages = 0;
        for (var run = -WarmUps; run < Runs; run++)
        {
            document.Basics.Headline = $"Senior lecturer, draft {run}";
            document.Sections[1].Items[0].Hidden = run % 2 == 0;
            var start = Stopwatch.GetTimestamp();
            var rendered = await renderer.RenderAsync(document, new RenderOptions(Addressed: true));
            var server = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            var times = JsonSerializer.Deserialize<double[]>(await page.EvaluateAsync<string>("html => window.measure(html)", rendered.Html))!;
            pages = (int)times[3];
            if (run < 0) continue;
            render.Add(server);
            bare.Add(times[0]);
            show.Add(times[1]);
            cut.Add(times[2]);
            sum.Add(server + times[1]);
        }

        Table.Print(output, $"preview, {pages} pages: from a changed document to a changed sheet, without the wire and the debounce", [bare, render, show, cut, sum]);
    }
}

using System.Text.Json;
using Microsoft.Playwright;

namespace ResumeStudio.Browser.Tests.Templates;

/// <summary>A page that holds the preview's markup and drives its real script, without an editor around it.</summary>
internal sealed class PreviewStage(IPage page)
{
    private const string Markup = """
        <!doctype html><html lang="en"><head><title>Preview</title><link rel="stylesheet" href="/css/tokens.css"><link rel="stylesheet" href="/css/templates.css"></head>
        <body style="margin:0"><div style="height:900px"><section class="preview"><div class="desk"><div class="stage"><iframe title="Pages" src="/preview/frame" sandbox="allow-same-origin"></iframe></div></div>
        <div class="zoom"><button data-zoom="out">-</button><button data-zoom="100" data-zoom-label></button><button data-zoom="in">+</button><button data-zoom="fit">Fit</button><span data-page-label></span></div></section></div></body></html>
        """;

    /// <summary>Line by line: page, first word, and where it stands on its page in points.</summary>
    private const string ReadLines = """
        () => {
          const document = globalThis.document.querySelector('iframe').contentDocument, lines = [], range = document.createRange();
          document.querySelectorAll('.page').forEach((page, number) => {
            const sheet = page.getBoundingClientRect(), walker = document.createTreeWalker(page, 4);
            let last = null;
            for (let node = walker.nextNode(); node; node = walker.nextNode())
              for (const match of node.data.matchAll(/\S+/g)) {
                range.setStart(node, match.index);
                range.setEnd(node, match.index + 1);
                const box = range.getClientRects()[0];
                if (!box) continue;
                const middle = (box.top + box.bottom) / 2 - sheet.top, x = box.left - sheet.left;
                const block = node.parentElement.closest('p,li,h1,h2,h3,h4,.foot');
                if (!last || block !== last.block || Math.abs(middle - last.middle) > 4) lines.push({ Page: number + 1, Word: match[0], X: x * .75, Y: middle * .75 });
                last = { block, middle };
              }
          });
          return JSON.stringify(lines);
        }
        """;

    public static async Task<PreviewStage> OpenAsync(IPage page, string address)
    {
        await page.RouteAsync("**/stage.html", route => route.FulfillAsync(new() { ContentType = "text/html", Body = Markup }));
        await page.GotoAsync(address + "/stage.html");
        await page.EvaluateAsync("""
            async () => {
              const { attach } = await import('/js/preview.js');
              window.clicked = [];
              window.preview = attach(document.querySelector('.preview'), { invokeMethodAsync: (name, address) => window.clicked.push(address) });
            }
            """);
        return new PreviewStage(page);
    }

    public Task<int> ShowAsync(string html) => page.EvaluateAsync<int>("html => window.preview.show(html)", html);

    public async Task<IReadOnlyList<PrintedLine>> LinesAsync() => JsonSerializer.Deserialize<List<PrintedLine>>(await page.EvaluateAsync<string>(ReadLines))!;

    /// <summary>Zooms as the person would, by the buttons.</summary>
    public Task ZoomAsync(int percent) => page.EvaluateAsync("""
        percent => {
          const now = () => parseInt(document.querySelector('[data-zoom-label]').textContent);
          document.querySelector('[data-zoom="100"]').click();
          for (let i = 0; i < 20 && now() !== percent; i++) document.querySelector(now() < percent ? '[data-zoom=in]' : '[data-zoom=out]').click();
          if (now() !== percent) throw new Error('The preview does not zoom to ' + percent);
        }
        """, percent);

    /// <summary>What a careful reader would circle: overflowing text, a heading or entry head at the end of a page, a page without text.</summary>
    public Task<string[]> FaultsAsync() => page.EvaluateAsync<string[]>("""
        () => {
          const document = globalThis.document.querySelector('iframe').contentDocument, faults = [];
          document.querySelectorAll('.page').forEach((page, index) => {
            const name = 'page ' + (index + 1) + ': ', sheet = page.getBoundingClientRect(), style = getComputedStyle(page);
            if (!page.textContent.trim()) faults.push(name + 'blank');
            for (const leaf of page.querySelectorAll('p,li,h1,h2,h3,h4')) {
              const box = leaf.getBoundingClientRect();
              if (box.height && !leaf.closest('.foot') && (box.bottom > sheet.bottom - parseFloat(style.paddingBottom) + 1 || box.right > sheet.right - 8 || box.left < sheet.left + 8 || leaf.scrollWidth > leaf.clientWidth + 1 && getComputedStyle(leaf).display !== 'inline'))
                faults.push(name + 'overflows: ' + leaf.textContent.slice(0, 60));
            }
            for (const column of page.querySelectorAll('[data-column]')) {
              let last = column;
              while (last.lastElementChild && !last.matches('[data-keep]')) last = last.lastElementChild;
              if (last.matches('h2') || last.matches('[data-keep]') && last.parentElement.hasAttribute('data-continues')) faults.push(name + 'ends with ' + last.textContent.slice(0, 60));
            }
          });
          return faults;
        }
        """);
}

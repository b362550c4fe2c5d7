using System.Text.Json;
using Microsoft.Playwright;
using ResumeStudio.Core.Analysis.ReadBack;
using ResumeStudio.Web.Platform.Browser;

namespace ResumeStudio.Web.Features.Analysis;

/// <summary>Reads a PDF in the sandboxed browser: a hostile file meets the browser and never this process.</summary>
public sealed class PdfReader(BrowserPool browser)
{
    /// <summary>Pages and pieces of text beyond these are left unread.</summary>
    public const int MostPages = 100, MostRuns = 50_000;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    // One worker is kept for as long as the page is; a map made from the file has "_map", one made up has not.
    private const string Read = """
        async ([base64, mostPages, mostRuns]) => {
          const pdfjs = await import('/lib/pdf/pdf.min.mjs');
          pdfjs.GlobalWorkerOptions.workerSrc = '/lib/pdf/pdf.worker.min.mjs';
          globalThis.pdfWorker ??= new pdfjs.PDFWorker();
          const data = Uint8Array.from(atob(base64), character => character.charCodeAt(0)), bytes = data.length;
          const task = pdfjs.getDocument({ data, worker: globalThis.pdfWorker, isEvalSupported: false, disableFontFace: true, useSystemFonts: false, enableXfa: false, fontExtraProperties: true, verbosity: 0 });
          const pages = [], fonts = new Map();
          let tagged = false, headings = false, runs = 0, document;
          try { document = await task.promise; } catch { await task.destroy(); return null; }
          const walk = (node, inTable, cells) => {
            if (/^H[1-6]?$/.test(node.role ?? '')) headings = true;
            if (node.type === 'content' && inTable) cells.add(node.id);
            for (const child of node.children ?? []) walk(child, inTable || node.role === 'Table', cells);
          };
          for (let number = 1; number <= Math.min(document.numPages, mostPages); number++) {
            const page = await document.getPage(number), { width, height } = page.getViewport({ scale: 1 });
            const [tree, text] = [await page.getStructTree(), await page.getTextContent({ includeMarkedContent: true })];
            const cells = new Set(), open = [], drawn = [];
            if (tree) { tagged = true; walk(tree, false, cells); }
            await page.getOperatorList();
            for (const item of text.items) {
              if (item.type?.startsWith('begin')) open.push(item.id);
              else if (item.type) open.pop();
              else if (item.str.trim() && runs++ < mostRuns) {
                const [, , skew, scale, x, y] = item.transform;
                drawn.push({ text: item.str, x, y: height - y, size: Math.hypot(skew, scale), width: item.width, place: open.some(id => cells.has(id)) ? 1 : 0 });
                if (!fonts.has(item.fontName)) fonts.set(item.fontName, page.commonObjs.has(item.fontName) ? page.commonObjs.get(item.fontName) : null);
              }
            }
            pages.push({ width, height, runs: drawn });
            page.cleanup();
          }
          const { info } = await document.getMetadata();
          const named = [...fonts.values()].filter(font => font).map(font => ({ name: font.name ?? '', embedded: !font.missingFile, hasUnicodeMap: font.toUnicode?._map !== undefined }));
          await task.destroy();
          return JSON.stringify({ bytes, pages, fonts: named, tags: { tagged, hasHeadings: headings, language: info.Language ?? null, title: info.Title ?? null } });
        }
        """;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>What the file says; a file that cannot be opened says nothing.</summary>
    /// <exception cref="BrowserMissing">There is no browser.</exception>
    /// <exception cref="TimeoutException">It took too long.</exception>
    /// <exception cref="PlaywrightException">The browser died.</exception>
    public async Task<ExtractedPdf> ReadAsync(byte[] pdf, CancellationToken stop = default)
    {
        var text = await browser.WithPageAsync(PageKind.Reading, Limit, page => page.EvaluateAsync<string?>(Read, new object[] { Convert.ToBase64String(pdf), MostPages, MostRuns }), stop);
        return text is null ? ExtractedPdf.Unreadable(pdf.Length) : JsonSerializer.Deserialize<ExtractedPdf>(text, Options)!;
    }
}

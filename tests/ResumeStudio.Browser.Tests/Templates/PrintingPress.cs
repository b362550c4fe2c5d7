using Microsoft.Playwright;

namespace ResumeStudio.Browser.Tests.Templates;

/// <summary>Prints as the program does: the same pagination source, in a page without scripts of its own.</summary>
internal sealed class PrintingPress(IPage page)
{
    private static readonly string Paginate = "async () => {" + File.ReadAllText(Path.Combine(Testing.Repository.Root, "wwwroot/js/paginate.js")).Replace("export ", "") + "await settle(document); const { pages } = paginate(document); await settle(document); return pages; }";

    public static async Task<PrintingPress> OpenAsync(IBrowserContext context, string address)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(address + "/preview/frame");
        return new PrintingPress(page);
    }

    public async Task<int> LayAsync(string html)
    {
        await page.SetContentAsync(html);
        return await CutAsync();
    }

    public Task<int> CutAsync() => page.EvaluateAsync<int>(Paginate);

    public Task<byte[]> PrintAsync() => page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true, Tagged = true, Outline = true });

    public Task<byte[]> PictureAsync(string selector, int number) => page.Locator(selector).Nth(number).ScreenshotAsync();
}

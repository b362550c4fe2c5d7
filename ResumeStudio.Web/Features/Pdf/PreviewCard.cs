using Microsoft.Playwright;
using PageMedia = Microsoft.Playwright.Media;

namespace ResumeStudio.Web.Features.Pdf;

/// <summary>A picture of a sheet on the screen: a part of it, at a scale, in a format that browsers and networks read.</summary>
/// <param name="Format">"webp" or "jpeg".</param>
/// <param name="Height">Height of the part in CSS pixels; its width is the sheet's.</param>
/// <param name="Scale">Picture pixels for each CSS pixel.</param>
/// <param name="Medium">As on paper, or as on a screen.</param>
internal sealed record PreviewCard(string Format, double Height, double Scale, PageMedia Medium = PageMedia.Print)
{
    /// <summary>The first sheet, whole, for a card on the dashboard.</summary>
    public static PreviewCard Sheet((int Width, int Height) sheet) => new("webp", sheet.Height, 0.75);

    /// <summary>The head of the first sheet as 1200 × 630 pixels, the form in which networks show a link.</summary>
    public static PreviewCard Link((int Width, int Height) sheet) => new("jpeg", sheet.Width * 630 / 1200.0, 1200.0 / sheet.Width);

    /// <summary>A window of 1200 × 630 pixels.</summary>
    public static PreviewCard Screen { get; } = new("jpeg", 630, 1, PageMedia.Screen);

    /// <summary>Over the protocol itself, because the driver knows neither WebP nor a scale.</summary>
    public async Task<byte[]> TakeAsync(IPage page, (int Width, int Height) sheet)
    {
        await page.EmulateMediaAsync(new() { Media = Medium });
        await page.SetViewportSizeAsync(sheet.Width, sheet.Height);
        var protocol = await page.Context.NewCDPSessionAsync(page);
        var clip = new Dictionary<string, object> { ["x"] = 0, ["y"] = 0, ["width"] = sheet.Width, ["height"] = Height, ["scale"] = Scale };
        var answer = await protocol.SendAsync("Page.captureScreenshot", new() { ["format"] = Format, ["quality"] = 82, ["clip"] = clip });
        await protocol.DetachAsync();
        return answer!.Value.GetProperty("data").GetBytesFromBase64();
    }
}

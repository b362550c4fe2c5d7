using Microsoft.Playwright;
using ResumeStudio.Core.Portfolios;
using ResumeStudio.Testing;

namespace ResumeStudio.Browser.Tests.Portfolios;

/// <summary>Each design as visitors see it. With UPDATE_SCREENSHOTS=1 it also writes the pictures of the designs.</summary>
public sealed class PortfolioDesignTests : JourneyTest
{
    public static IEnumerable<string> Designs => PortfolioDesigns.All.Select(design => design.Id);

    [TestCaseSource(nameof(Designs))]
    public async Task A_page_is_accessible_by_day_and_by_night_with_its_stories_open(string design)
    {
        await DrawnPage.OpenAsync(Page, design);
        await Page.EvaluateAsync("document.querySelectorAll('details').forEach(story => story.open = true)");
        await AssertAccessibleAsync();
    }

    [TestCaseSource(nameof(Designs))]
    public async Task A_page_fits_every_window_and_keeps_its_images_in_proportion(string design)
    {
        await DrawnPage.OpenAsync(Page, design);
        foreach (var width in new[] { 320, 390, 768, 1024, 1440, 1920 })
        {
            await Page.SetViewportSizeAsync(width, 900);
            Assert.That(await Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"), Is.LessThanOrEqualTo(0), $"{design} scrolls sideways at {width} px.");
            Assert.That(await Page.EvaluateAsync<int>("document.querySelector('main').getBoundingClientRect().width"), Is.GreaterThan(width / 2), $"{design} at {width} px");
        }
    }

    [TestCaseSource(nameof(Designs))]
    public async Task A_page_prints_all_of_its_story_on_white(string design)
    {
        await DrawnPage.OpenAsync(Page, design);
        await Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print, ColorScheme = ColorScheme.Dark });
        Assert.That(await Page.EvaluateAsync<bool>("getComputedStyle(document.body).backgroundColor.match(/\\d+/g).every(channel => channel > 220)"), Is.True);
        Assert.That(await Page.GetByText("wrong by March").IsVisibleAsync(), Is.True);
        Assert.That(await Page.Locator("nav").IsVisibleAsync(), Is.False);
    }

    [TestCaseSource(nameof(Designs))]
    public async Task The_picture_of_a_design_is_there(string design)
    {
        var path = Path.Combine(Repository.Root, "wwwroot/img/portfolios", design + ".webp");
        if (Environment.GetEnvironmentVariable("UPDATE_SCREENSHOTS") == "1") await WriteAsync(design, path);
        Assert.That(new FileInfo(path).Length, Is.InRange(4_000, 80_000));
    }

    private async Task WriteAsync(string design, string path)
    {
        await DrawnPage.OpenAsync(Page, design);
        await Page.SetViewportSizeAsync(1280, 960);
        var screen = Convert.ToBase64String(await Page.ScreenshotAsync());
        var webp = await Page.EvaluateAsync<string>("""
            async screen => {
              const picture = await createImageBitmap(await (await fetch('data:image/png;base64,' + screen)).blob(), { resizeWidth: 640, resizeHeight: 480, resizeQuality: 'high' });
              const canvas = new OffscreenCanvas(640, 480);
              canvas.getContext('2d').drawImage(picture, 0, 0);
              const file = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/webp', quality: .86 })).arrayBuffer());
              return btoa(String.fromCharCode(...file));
            }
            """, screen);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllBytesAsync(path, Convert.FromBase64String(webp));
    }
}

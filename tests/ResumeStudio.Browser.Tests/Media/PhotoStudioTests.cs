using System.Text;
using Microsoft.Playwright;
using ResumeStudio.Browser.Tests.Platform;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Media;
using ResumeStudio.Testing.Images;
using ResumeStudio.Web.Features.Media;
using ResumeStudio.Web.Platform.Browser;

namespace ResumeStudio.Browser.Tests.Media;

public sealed class PhotoStudioTests
{
    private BrowserPool _pool = null!;
    private PhotoStudio _studio = null!;

    [OneTimeSetUp]
    public void Open()
    {
        _pool = Pools.New(1);
        _studio = new(_pool);
    }

    [OneTimeTearDown]
    public async Task CloseAsync() => await _pool.DisposeAsync();

    [TestCase(2000, 1000, 800, 400)]
    [TestCase(300, 1200, 200, 800)]
    [TestCase(90, 60, 90, 60)]
    [TestCase(4000, 1, 800, 1)]
    public async Task A_photo_is_made_small_in_proportion(int width, int height, int keptWidth, int keptHeight)
    {
        var header = ImageHeader.Read(await _studio.RedrawAsync(Pictures.Png(width, height)));
        Assert.That(header, Is.EqualTo(new ImageHeader(ImageFormat.Jpeg, keptWidth, keptHeight, IsWhole: true)));
    }

    [Test]
    public async Task A_photo_stands_upright_and_its_metadata_is_gone()
    {
        var photo = Pictures.WithExif(await _studio.RedrawAsync(Pictures.Png(200, 100)), orientation: 6);
        Assert.That(PhotoRules.Check(photo).Width, Is.EqualTo(200));
        var kept = await _studio.RedrawAsync(photo);
        var header = ImageHeader.Read(kept)!;
        Assert.That((header.Width, header.Height), Is.EqualTo((100, 200)));
        Assert.That(Encoding.Latin1.GetString(kept), Does.Not.Contain("Exif").And.Not.Contain("GPS"));
    }

    [Test]
    public async Task A_photo_of_another_format_is_taken_too()
    {
        var webp = await _pool.WithPageAsync(PageKind.Canvas, TimeSpan.FromSeconds(20), page => page.EvaluateAsync<string>(
            "async () => { const canvas = new OffscreenCanvas(40, 30); canvas.getContext('2d'); const blob = await canvas.convertToBlob({ type: 'image/webp' }); return btoa(String.fromCharCode(...new Uint8Array(await blob.arrayBuffer()))); }"));
        var file = Convert.FromBase64String(webp);
        Assert.That(PhotoRules.Check(file).Format, Is.EqualTo(ImageFormat.WebP));
        Assert.That(ImageHeader.Read(await _studio.RedrawAsync(file))!.Width, Is.EqualTo(40));
    }

    [Test]
    public void A_file_with_a_good_header_and_bad_content_is_refused() =>
        Assert.That(() => _studio.RedrawAsync(Pictures.PngBomb(60, 40)), Throws.TypeOf<RuleViolation>().With.Message.EqualTo(PhotoRules.Unreadable));

    [TestCase(2000, 1000, new[] { 480, 960, 1600 }, 800)]
    [TestCase(700, 350, new[] { 480, 700 }, 350)]
    [TestCase(90, 60, new[] { 90 }, 60)]
    public async Task A_picture_becomes_webp_in_the_widths_it_has(int width, int height, int[] widths, int keptHeight)
    {
        var headers = (await _studio.RedrawPictureAsync(Pictures.Png(width, height))).Select(file => ImageHeader.Read(file)!).ToList();
        Assert.That(headers.Select(header => header.Width), Is.EqualTo(widths).And.EqualTo(PictureRules.WidthsFor(headers[^1].Width)));
        Assert.That(headers, Has.All.Matches<ImageHeader>(header => header is { Format: ImageFormat.WebP, IsWhole: true }));
        Assert.That(headers[^1].Height, Is.EqualTo(keptHeight));
    }

    [Test]
    public async Task A_picture_stands_upright_and_its_metadata_is_gone()
    {
        var photo = Pictures.WithExif(await _studio.RedrawAsync(Pictures.Png(200, 100)), orientation: 6);
        var kept = (await _studio.RedrawPictureAsync(photo)).Single();
        Assert.That((ImageHeader.Read(kept)!.Width, ImageHeader.Read(kept)!.Height), Is.EqualTo((100, 200)));
        Assert.That(Encoding.Latin1.GetString(kept), Does.Not.Contain("Exif").And.Not.Contain("EXIF").And.Not.Contain("GPS"));
    }
}

using Microsoft.Playwright;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Media;
using ResumeStudio.Web.Platform.Browser;

namespace ResumeStudio.Web.Features.Media;

/// <summary>
/// Draws an upload on a canvas in the sandboxed browser and takes it off again as new files: upright, no larger than needed,
/// without any metadata. A hostile file meets the browser's decoder and never ours.
/// </summary>
public sealed class PhotoStudio(BrowserPool browser)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    // Answers one file for each of the steps below the picture's own width and one for that, or null for what cannot be decoded.
    private const string Draw = """
        async ([base64, mostWidth, mostHeight, steps, type, quality]) => {
          const bytes = Uint8Array.from(atob(base64), character => character.charCodeAt(0));
          let picture;
          try { picture = await createImageBitmap(new Blob([bytes]), { imageOrientation: 'from-image' }); } catch { return null; }
          const scale = Math.min(1, mostWidth / picture.width, mostHeight / picture.height);
          const own = Math.max(1, Math.round(picture.width * scale)), height = Math.max(1, Math.round(picture.height * scale));
          const draw = async width => {
            const canvas = new OffscreenCanvas(width, Math.max(1, Math.round(height * width / own)));
            const paper = canvas.getContext('2d', { alpha: false });
            paper.fillStyle = '#fff';
            paper.fillRect(0, 0, canvas.width, canvas.height);
            paper.imageSmoothingQuality = 'high';
            paper.drawImage(picture, 0, 0, canvas.width, canvas.height);
            const file = new Uint8Array(await (await canvas.convertToBlob({ type, quality })).arrayBuffer());
            let text = '';
            for (let at = 0; at < file.length; at += 32768) text += String.fromCharCode(...file.subarray(at, at + 32768));
            return btoa(text);
          };
          const files = [];
          for (const width of [...steps.filter(step => step < own), own]) files.push(await draw(width));
          picture.close();
          return files;
        }
        """;

    /// <summary>Whether photos can be taken at all.</summary>
    public bool IsOpen => browser.State.IsThere;

    /// <summary>The photo as one small JPEG.</summary>
    /// <exception cref="RuleViolation">The browser cannot read the image, or is missing.</exception>
    public async Task<byte[]> RedrawAsync(byte[] file, CancellationToken stop = default) =>
        (await DrawAsync([Convert.ToBase64String(file), PhotoRules.KeptSide, PhotoRules.KeptSide, Array.Empty<int>(), "image/jpeg", 0.9], stop))[0];

    /// <summary>The picture as WebP in the widths of <see cref="PictureRules.WidthsFor"/>, narrowest first.</summary>
    /// <exception cref="RuleViolation">The browser cannot read the image, or is missing.</exception>
    public Task<IReadOnlyList<byte[]>> RedrawPictureAsync(byte[] file, CancellationToken stop = default) =>
        DrawAsync([Convert.ToBase64String(file), PictureRules.MostWidth, PictureRules.MostHeight, PictureRules.Steps, "image/webp", 0.84], stop);

    private async Task<IReadOnlyList<byte[]>> DrawAsync(object[] arguments, CancellationToken stop)
    {
        try
        {
            var drawn = await browser.WithPageAsync(PageKind.Canvas, Limit, page => page.EvaluateAsync<string[]?>(Draw, arguments), stop);
            return drawn is null ? throw new RuleViolation(PhotoRules.Unreadable) : [.. drawn.Select(Convert.FromBase64String)];
        }
        catch (BrowserMissing)
        {
            throw new RuleViolation("Photos need Chromium, and it is not installed on this server. Everything else works without it.");
        }
        catch (Exception failure) when (failure is TimeoutException or PlaywrightException)
        {
            throw new RuleViolation("This photo could not be prepared. Try again, or choose another one.");
        }
    }
}

using Microsoft.Playwright;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Media;
using ResumeStudio.Web.Platform.Browser;

namespace ResumeStudio.Web.Features.Media;

/// <summary>
/// Draws an uploaded photo on a canvas in the sandboxed browser and takes it off as a new JPEG: upright, small, without any
/// metadata. A hostile file meets the browser's decoder and never ours.
/// </summary>
public sealed class PhotoStudio(BrowserPool browser)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    private const string Draw = """
        async ([base64, longest]) => {
          const bytes = Uint8Array.from(atob(base64), character => character.charCodeAt(0));
          let picture;
          try { picture = await createImageBitmap(new Blob([bytes]), { imageOrientation: 'from-image' }); } catch { return null; }
          const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
          const canvas = new OffscreenCanvas(Math.max(1, Math.round(picture.width * scale)), Math.max(1, Math.round(picture.height * scale)));
          const paper = canvas.getContext('2d', { alpha: false });
          paper.fillStyle = '#fff';
          paper.fillRect(0, 0, canvas.width, canvas.height);
          paper.imageSmoothingQuality = 'high';
          paper.drawImage(picture, 0, 0, canvas.width, canvas.height);
          picture.close();
          const file = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 })).arrayBuffer());
          let text = '';
          for (let at = 0; at < file.length; at += 32768) text += String.fromCharCode(...file.subarray(at, at + 32768));
          return btoa(text);
        }
        """;

    /// <summary>Whether photos can be taken at all.</summary>
    public bool IsOpen => browser.State.IsThere;

    /// <exception cref="RuleViolation">The browser cannot read the image, or is missing.</exception>
    public async Task<byte[]> RedrawAsync(byte[] file, CancellationToken stop = default)
    {
        try
        {
            var drawn = await browser.WithPageAsync(PageKind.Canvas, Limit, page => page.EvaluateAsync<string?>(Draw, new object[] { Convert.ToBase64String(file), PhotoRules.KeptSide }), stop);
            return drawn is null ? throw new RuleViolation(PhotoRules.Unreadable) : Convert.FromBase64String(drawn);
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

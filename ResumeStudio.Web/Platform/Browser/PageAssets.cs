using System.Collections.Concurrent;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Playwright;

namespace ResumeStudio.Web.Platform.Browser;

/// <summary>Everything that a kept page can fetch: its own empty page and our fonts. All else is refused.</summary>
public sealed class PageAssets(IWebHostEnvironment environment)
{
    /// <summary>A secure origin that resolves nowhere; the routes answer for it.</summary>
    public const string Origin = "https://studio.invalid";

    public const string BlankPage = Origin + "/blank";

    private static readonly FileExtensionContentTypeProvider Types = new();
    private readonly ConcurrentDictionary<string, byte[]?> _fonts = new();

    public async Task AnswerAsync(IRoute route, PageKind kind)
    {
        var address = new Uri(route.Request.Url);
        if (route.Request.Url == BlankPage)
            await route.FulfillAsync(new() { ContentType = "text/html; charset=utf-8", Body = "<!doctype html>", Headers = new Dictionary<string, string> { ["Content-Security-Policy"] = kind.Policy } });
        else if (route.Request.Url.StartsWith(Origin + "/fonts/", StringComparison.Ordinal) && _fonts.GetOrAdd(address.AbsolutePath, Read) is { } font)
            await route.FulfillAsync(new() { ContentType = Types.TryGetContentType(address.AbsolutePath, out var type) ? type : "font/woff2", BodyBytes = font });
        else
            // A navigation that is aborted leaves the page as it is; a blocked one would put an error page in its place.
            await route.AbortAsync(route.Request.IsNavigationRequest ? "aborted" : "blockedbyclient");
    }

    private byte[]? Read(string path)
    {
        var file = environment.WebRootFileProvider.GetFileInfo(path);
        if (!file.Exists) return null;
        using var source = file.CreateReadStream();
        using var copy = new MemoryStream();
        source.CopyTo(copy);
        return copy.ToArray();
    }
}

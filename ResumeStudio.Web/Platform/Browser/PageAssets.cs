using System.Collections.Concurrent;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Playwright;

namespace ResumeStudio.Web.Platform.Browser;

/// <summary>Everything that a kept page can fetch: its own empty page, our fonts, and the libraries that read files. All else is refused.</summary>
public sealed class PageAssets(IWebHostEnvironment environment)
{
    /// <summary>A secure origin that resolves nowhere; the routes answer for it.</summary>
    public const string Origin = "https://studio.invalid";

    public const string BlankPage = Origin + "/blank";

    private static readonly FileExtensionContentTypeProvider Types = new();
    private readonly ConcurrentDictionary<string, byte[]?> _files = new();

    public async Task AnswerAsync(IRoute route, PageKind kind)
    {
        var address = new Uri(route.Request.Url);
        if (route.Request.Url == BlankPage)
            await route.FulfillAsync(new() { ContentType = "text/html; charset=utf-8", Body = "<!doctype html>", Headers = new Dictionary<string, string> { ["Content-Security-Policy"] = kind.Policy } });
        else if (IsOurs(route.Request.Url, kind) && _files.GetOrAdd(address.AbsolutePath, Read) is { } file)
            await route.FulfillAsync(new() { ContentType = Types.TryGetContentType(address.AbsolutePath, out var type) ? type : "font/woff2", BodyBytes = file });
        else
            // A navigation that is aborted leaves the page as it is; a blocked one would put an error page in its place.
            await route.AbortAsync(route.Request.IsNavigationRequest ? "aborted" : "blockedbyclient");
    }

    private static bool IsOurs(string url, PageKind kind) =>
        url.StartsWith(Origin + "/fonts/", StringComparison.Ordinal) || (kind.Library is { } library && url.StartsWith(Origin + library, StringComparison.Ordinal));

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

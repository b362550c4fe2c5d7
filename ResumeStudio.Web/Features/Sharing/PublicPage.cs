using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace ResumeStudio.Web.Features.Sharing;

/// <summary>A page ready to be sent: the same bytes for every visitor.</summary>
/// <param name="Html">The page in UTF-8.</param>
/// <param name="Brotli">The same, compressed.</param>
/// <param name="Tag">The entity tag, with its quotation marks.</param>
/// <param name="Policy">The content security policy: only the page's own styles, by their hashes.</param>
public sealed partial record PublicPage(byte[] Html, byte[] Brotli, string Tag, string Policy) : IResult
{
    /// <summary>A page of static HTML whose styles stand in its head.</summary>
    public static PublicPage Of(string html)
    {
        var bytes = Encoding.UTF8.GetBytes(html);
        // No script runs; connect-src is for tools that read robots.txt in the page's name.
        var policy = $"default-src 'none'; connect-src 'self'; style-src {StyleHashes(html)}; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        return new(bytes, Compress(bytes), $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..32]}\"", policy);
    }

    /// <summary>The styles in a page's head as its policy names them.</summary>
    public static string StyleHashes(string html) =>
        string.Join(' ', Styles().Matches(html).Select(style => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style.Groups[1].Value)))}'"));

    /// <summary>Sends it, compressed where the browser reads that, or tells the browser that it has it already.</summary>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var (request, response) = (httpContext.Request, httpContext.Response);
        (response.Headers.ContentSecurityPolicy, response.Headers.ETag, response.Headers.Vary) = (Policy, Tag, HeaderNames.AcceptEncoding);
        if (IsKnown(request))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        var isCompressed = ReadsBrotli(request.Headers);
        var body = isCompressed ? Brotli : Html;
        if (isCompressed) response.Headers.ContentEncoding = "br";
        (response.ContentType, response.ContentLength) = ("text/html; charset=utf-8", body.Length);
        return HttpMethods.IsHead(request.Method) ? Task.CompletedTask : response.BodyWriter.WriteAsync(body, httpContext.RequestAborted).AsTask();
    }

    /// <summary>Browsers name their encodings without weights, which is quickly read; everything else goes to the parser.</summary>
    private static bool ReadsBrotli(IHeaderDictionary headers)
    {
        var accepted = headers.AcceptEncoding;
        return accepted is [{ } one] && !one.Contains(';') ? Names(one, "br") : ReadsBrotliByWeight(accepted);
    }

    private static bool Names(ReadOnlySpan<char> list, string name)
    {
        foreach (var part in list.Split(','))
            if (list[part].Trim().Equals(name, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private static bool ReadsBrotliByWeight(StringValues encodings) =>
        StringWithQualityHeaderValue.TryParseList(encodings, out var accepted) && accepted.Any(one => one.Value == "br" && one.Quality is not 0);

    /// <summary>Whether one of the browser's tags is ours; what stands between may have marked it as weak (RFC 9110, 13.1.2).</summary>
    private bool IsKnown(HttpRequest request) =>
        request.Headers.IfNoneMatch.Count > 0 && EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var tags) && tags.Any(tag => tag.Tag == Tag);

    private static byte[] Compress(byte[] bytes)
    {
        using var target = new MemoryStream();
        using (var brotli = new BrotliStream(target, CompressionLevel.Optimal)) brotli.Write(bytes);
        return target.ToArray();
    }

    [GeneratedRegex("<style>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex Styles();
}

using System.Globalization;
using Microsoft.AspNetCore.Http.Features;
using ResumeStudio.Core.Contact;

namespace ResumeStudio.Web.Features.Contact;

/// <summary>What came with a sent message form.</summary>
/// <param name="Letter">What the visitor typed.</param>
/// <param name="Ticket">The form's ticket, unread.</param>
/// <param name="Solution">The answer to the puzzle, or null when the browser gave none.</param>
/// <param name="IsTrapped">Whether the field that people do not see was filled in.</param>
public sealed record ContactPost(Letter Letter, string Ticket, uint? Solution, bool IsTrapped)
{
    /// <summary>The name of the field that people do not see.</summary>
    public const string Trap = "fax";

    /// <summary>Bytes of a form: the longest text in a script of three bytes a letter, each written as %XX, and room for the rest.</summary>
    public const int MostBytes = 64 * 1024;

    private static readonly FormOptions Limits = new() { ValueCountLimit = 20, ValueLengthLimit = MostBytes, KeyLengthLimit = 100, BufferBodyLengthLimit = MostBytes, MultipartBodyLengthLimit = MostBytes };

    /// <summary>Reads the form; null when it is no form, is damaged or is larger than any message.</summary>
    public static async Task<ContactPost?> ReadAsync(HttpRequest request, CancellationToken stop)
    {
        if (!request.HasFormContentType || request.ContentLength > MostBytes) return null;
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = MostBytes;
        try
        {
            var form = await request.ReadFormAsync(Limits, stop);
            var solution = uint.TryParse(form["solution"], NumberStyles.None, CultureInfo.InvariantCulture, out var counter) ? counter : (uint?)null;
            return new(Letter.Of(form["name"], form["email"], form["message"]), form["ticket"].ToString(), solution, form[Trap].ToString().Length > 0);
        }
        catch (Exception damaged) when (damaged is InvalidDataException or IOException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Whether a browser says that another page sent it: on a form without cookies that would only make others' visitors write for them.</summary>
    public static bool IsForeign(HttpRequest request)
    {
        var (site, origin) = (request.Headers["Sec-Fetch-Site"].ToString(), request.Headers.Origin.ToString());
        if (site.Length > 0) return site is not ("same-origin" or "none");
        return origin.Length > 0 && !(Uri.TryCreate(origin, UriKind.Absolute, out var from) && string.Equals(from.Host, request.Host.Host, StringComparison.OrdinalIgnoreCase));
    }
}

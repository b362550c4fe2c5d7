namespace ResumeStudio.Web.Features.Templates;

/// <summary>
/// The empty document that the preview fills. It is loaded from here, never by srcdoc, because a srcdoc frame inherits the
/// application's policy and would lose every style.
/// </summary>
public static class PreviewFrameEndpoint
{
    public const string Policy = "default-src 'none'; style-src 'unsafe-inline'; font-src 'self'; img-src 'self' data: blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    private const string Blank = "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Preview</title></head><body></body></html>";

    public static IResult Open(HttpContext context)
    {
        context.Response.Headers.ContentSecurityPolicy = Policy;
        context.Response.Headers.CacheControl = "private, max-age=3600";
        return Results.Content(Blank, "text/html; charset=utf-8");
    }
}

using System.Text;
using ResumeStudio.Web.Features.Sharing;

namespace ResumeStudio.Web.Features.Contact;

/// <summary>A page about a message. It is different for everybody, so nothing keeps it; unlike the portfolio itself it may run our own script.</summary>
/// <param name="Html">The page.</param>
/// <param name="Status">The answer's status.</param>
public sealed record ContactAnswer(string Html, int Status) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        (response.StatusCode, response.ContentType, response.Headers.CacheControl) = (Status, "text/html; charset=utf-8", "no-store");
        response.Headers.ContentSecurityPolicy = $"default-src 'none'; style-src {PublicPage.StyleHashes(Html)}; font-src 'self'; script-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
        response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        return response.WriteAsync(Html, Encoding.UTF8, httpContext.RequestAborted);
    }
}

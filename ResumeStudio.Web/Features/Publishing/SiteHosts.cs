using System.Net;
using Microsoft.AspNetCore.Diagnostics;
using ResumeStudio.Core.Sharing;
using ResumeStudio.Web.Platform;

namespace ResumeStudio.Web.Features.Publishing;

/// <summary>
/// Hosts of portfolios: <c>{slug}.</c> before the host of the site, and verified domains of people's own, answer one portfolio and its
/// files and nothing else, so that no page of a person shares an origin with the app. With a configured address of the site, hosts that are not ours answer 404.
/// </summary>
public sealed class SiteHosts(RequestDelegate next, SiteAddress site, ISiteNames names, IConfiguration configuration)
{
    private static readonly string[] Files = ["/media/", "/fonts/"];
    private static readonly string[] Pages = ["", "/preview.jpg", "/feed.xml", "/robots.txt", "/sitemap.xml"];
    private readonly bool _isConfigured = configuration["Site:Url"] is { Length: > 0 };

    public async Task InvokeAsync(HttpContext context)
    {
        var host = Normalize(context.Request.Host.Host);
        var home = site.Host;
        if (host != home && await SlugOfAsync(host, home) is { } slug ? Lead(context, slug) : host == home || (!IsBelow(host, home) && IsAccepted(context, host))) await next(context);
        else await RefuseAsync(context);
    }

    private async Task<string?> SlugOfAsync(string host, string home) =>
        IsBelow(host, home) ? host[..^(home.Length + 1)] : IPAddress.TryParse(host, out _) ? null : await names.FindSlugAsync(host);

    private static bool IsBelow(string host, string home) => host.EndsWith("." + home, StringComparison.Ordinal);

    /// <summary>Hosts are the same in any case, and with or without the dot of the root.</summary>
    private static string Normalize(string host) => host.TrimEnd('.').ToLowerInvariant();

    /// <summary>Without a configured address a developer may use any; with one, only probes on the machine itself may use another.</summary>
    private bool IsAccepted(HttpContext context, string host) =>
        !_isConfigured || ((IPAddress.TryParse(host, out var address) ? IPAddress.IsLoopback(address) : host == "localhost") && context.Connection.RemoteIpAddress is { } from && IPAddress.IsLoopback(from));

    /// <summary>Leads the request to the portfolio's own path; false for what its host does not have.</summary>
    private static bool Lead(HttpContext context, string slug)
    {
        var path = (context.Request.Path.Value ?? "").TrimEnd('/');
        var isFile = Array.Exists(Files, start => path.StartsWith(start, StringComparison.Ordinal));
        if (slug.Length > Slug.Length || slug.Contains('.') || (!isFile && !Pages.Contains(path))) return false;
        context.Features.Set(new OwnHost(slug));
        if (!path.StartsWith("/fonts/", StringComparison.Ordinal)) context.Request.Path = $"/p/{slug}{path}";
        return true;
    }

    /// <summary>No page of the app: it would bring the app's styles and links to a host that is not the app's.</summary>
    private static Task RefuseAsync(HttpContext context)
    {
        if (context.Features.Get<IStatusCodePagesFeature>() is { } pages) pages.Enabled = false;
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync("There is nothing here.");
    }
}

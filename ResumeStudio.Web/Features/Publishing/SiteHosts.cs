using System.Net;
using Microsoft.AspNetCore.Diagnostics;
using ResumeStudio.Core.Sharing;
using ResumeStudio.Web.Platform;
using ResumeStudio.Web.Platform.Security;

namespace ResumeStudio.Web.Features.Publishing;

/// <summary>
/// Hosts of portfolios: <c>{slug}.</c> before the host of the site, and verified domains of people's own, answer one portfolio and its
/// files and nothing else, so that no page of a person shares an origin with the app. With a configured address of the site, hosts that are not ours answer 404.
/// </summary>
public sealed class SiteHosts(RequestDelegate next, SiteAddress site, ISiteNames names, RateLimits limits)
{
    private static readonly string[] Shared = ["/js/contact.js", "/lib/altcha-pbkdf2.js"];
    private static readonly string[] Pages = ["", "/preview.jpg", "/feed.xml", "/robots.txt", "/sitemap.xml", "/contact"];

    /// <summary>Hosts that are not in memory; each asks the database.</summary>
    private static readonly RateLimit Unknown = new("unknown-hosts", 60, TimeSpan.FromMinutes(1));

    public async Task InvokeAsync(HttpContext context)
    {
        var (host, home) = (Normalize(context.Request.Host.Host), site.Host);
        if (IsHeld(context, host, home)) await RefuseAsync(context, true);
        else await AnswerAsync(context, host, home);
    }

    private async Task AnswerAsync(HttpContext context, string host, string home)
    {
        var name = host == home ? null : await NameAsync(host, home);
        if (name is not null ? !Has(context, name) : host != home && (IsBelow(host, home) || !IsAccepted(context, host))) await RefuseAsync(context, IsRefusedBefore(context));
        else if (name?.LeadsOn is { } main) LeadOn(context, main);
        else
        {
            if (name is not null) Lead(context, name.Slug);
            await next(context);
        }
    }

    /// <summary>Whether the client has asked for too many hosts that lead nowhere.</summary>
    private bool IsHeld(HttpContext context, string host, string home)
    {
        if (host == home || IsBelow(host, home) || IPAddress.TryParse(host, out _) || IsAccepted(context, host) || names.Knows(host)) return false;
        if (limits.Take(Unknown, context.ClientKey()) is not { } wait) return false;
        context.Response.RefuseFor(wait);
        return true;
    }

    private async Task<SiteName?> NameAsync(string host, string home) =>
        IsBelow(host, home) ? new(host[..^(home.Length + 1)], null) : IPAddress.TryParse(host, out _) ? null : await names.FindSiteAsync(host);

    private static bool IsBelow(string host, string home) => host.EndsWith("." + home, StringComparison.Ordinal);

    /// <summary>Hosts are the same in any case, and with or without the dot of the root.</summary>
    private static string Normalize(string host) => host.TrimEnd('.').ToLowerInvariant();

    /// <summary>Without a configured address a developer may use any; with one, only probes on the machine itself may use another.</summary>
    private bool IsAccepted(HttpContext context, string host) =>
        !site.IsConfigured || ((IPAddress.TryParse(host, out var address) ? IPAddress.IsLoopback(address) : host == "localhost") && context.Connection.RemoteIpAddress is { } from && IPAddress.IsLoopback(from));

    private static bool Has(HttpContext context, SiteName name) =>
        name.Slug.Length <= Slug.Length && !name.Slug.Contains('.') && (PathOf(context) is var path && (IsShared(path) || path.StartsWith("/media/", StringComparison.Ordinal) || Pages.Contains(path)));

    /// <summary>The same on every host: fonts, and what the message form runs.</summary>
    private static bool IsShared(string path) => path.StartsWith("/fonts/", StringComparison.Ordinal) || Shared.Contains(path);

    private static string PathOf(HttpContext context) => (context.Request.Path.Value ?? "").TrimEnd('/');

    /// <summary>Sends visitors on to the host that stands for both, for good and with what they asked for.</summary>
    private void LeadOn(HttpContext context, string main)
    {
        context.Response.StatusCode = StatusCodes.Status308PermanentRedirect;
        context.Response.Headers.Location = site.At(main) + context.Request.Path.ToUriComponent() + context.Request.QueryString.ToUriComponent();
        // A browser would keep it for ever, and its owner may change places.
        context.Response.Headers.CacheControl = "no-cache";
    }

    /// <summary>Leads the request to the portfolio's own path.</summary>
    private static void Lead(HttpContext context, string slug)
    {
        context.Features.Set(new OwnHost(slug));
        if (PathOf(context) is var path && !IsShared(path)) context.Request.Path = $"/p/{slug}{path}";
    }

    private static bool IsRefusedBefore(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null && context.Response.StatusCode is StatusCodes.Status429TooManyRequests;

    /// <summary>No page of the app: it would bring the app's styles and links to a host that is not the app's.</summary>
    private static Task RefuseAsync(HttpContext context, bool isTooMuch)
    {
        if (context.Features.Get<IStatusCodePagesFeature>() is { } pages) pages.Enabled = false;
        if (!isTooMuch) context.Response.StatusCode = StatusCodes.Status404NotFound;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(isTooMuch ? "Too many visits in a short time. Wait a minute, then try again." : "There is nothing here.");
    }
}

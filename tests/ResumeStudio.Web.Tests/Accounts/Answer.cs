using System.Net;
using System.Text.RegularExpressions;

namespace ResumeStudio.Web.Tests.Accounts;

/// <summary>What came back. The markup is decoded, so that a test reads what a person would.</summary>
public sealed partial record Answer(HttpStatusCode Status, string? Location, TimeSpan? RetryAfter, string[] SetCookies, string Html)
{
    /// <summary>Where a redirect leads, without the host.</summary>
    public string? Path => Location is null ? null : Uri.TryCreate(Location, UriKind.Absolute, out var full) && full.Scheme.StartsWith("http", StringComparison.Ordinal) && full.IsLoopback ? full.PathAndQuery : Location;

    /// <summary>The messages at fields and above the form.</summary>
    public string[] Objections => [.. Message().Matches(Main).Select(match => match.Groups[1].Value)];

    /// <summary>The page without what was typed and what differs at each request by design.</summary>
    public string Stable => Changing().Replace(Html, "");

    // The line about a dead page stands outside the page's own content.
    private string Main => Html[Html.IndexOf("<main", StringComparison.Ordinal)..Html.IndexOf("</main>", StringComparison.Ordinal)];

    [GeneratedRegex("(?:class=\"validation-message\"|role=\"alert\")[^>]*>([^<]+)<")]
    private static partial Regex Message();

    [GeneratedRegex("value=\"[^\"]*\"|url=CfDJ8[^<]+|nonce=\"[^\"]+\"|<!--Blazor[^>]*-->")]
    private static partial Regex Changing();
}

using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Portfolios;
using ResumeStudio.Web.Features.Portfolios;
using ResumeStudio.Web.Platform;

namespace ResumeStudio.Web.Features.Publishing;

/// <summary>What search engines and networks read in the head of a published portfolio.</summary>
public sealed class SiteHeads(SiteAddress address)
{
    // The default encoder writes < > & as escapes, so that no text can end the script element.
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Default };

    public string Of(Site site, PortfolioNames page)
    {
        var home = HomeOf(site);
        var lines = new List<string> { $"""<link rel="canonical" href="{home}">""", $"""<link rel="alternate" type="application/rss+xml" title="{Encode(page.Title)}" href="{BaseOf(site)}/feed.xml">""" };
        if (!site.Publication.AllowsIndexing) lines.Add("""<meta name="robots" content="noindex, nofollow">""");
        lines.AddRange(from pair in Graph(site, page) select $"""<meta property="{pair.Name}" content="{Encode(pair.Content)}">""");
        lines.Add($"""<script type="application/ld+json">{JsonSerializer.Serialize(Person(site, page, home), Json)}</script>""");
        return string.Join('\n', lines);
    }

    /// <summary>The address that stands for the portfolio, whichever way a visitor came: at its owner's own host when there is one.</summary>
    public string HomeOf(Site site) => site.Host is null ? BaseOf(site) : BaseOf(site) + "/";

    /// <summary>The same as its files begin with it.</summary>
    private string BaseOf(Site site) => site.Host is null ? $"{address.Root}/p/{site.Publication.Slug}" : address.At(site.Host);

    private IEnumerable<(string Name, string Content)> Graph(Site site, PortfolioNames page)
    {
        yield return ("og:type", "profile");
        yield return ("og:title", page.Title);
        yield return ("og:url", HomeOf(site));
        if (page.Description.Length > 0) yield return ("og:description", page.Description);
        if (!site.HasImage) yield break;
        yield return ("og:image", BaseOf(site) + "/preview.jpg");
        yield return ("og:image:width", "1200");
        yield return ("og:image:height", "630");
        yield return ("og:image:alt", "The head of the portfolio " + page.Title);
    }

    private static Dictionary<string, object> Person(Site site, PortfolioNames page, string home)
    {
        var (document, resume) = (site.Publication.ReadDocument(), site.Publication.ReadResume());
        var person = new Dictionary<string, object> { ["@context"] = "https://schema.org", ["@type"] = "Person", ["name"] = document.Title, ["url"] = home };
        if (page.Description.Length > 0) person["description"] = page.Description;
        if (resume is { Basics.Headline: { Length: > 0 } headline }) person["jobTitle"] = headline;
        var elsewhere = Addresses(document, resume?.Basics.Profiles.Select(profile => profile.Url) ?? []);
        if (elsewhere.Count > 0) person["sameAs"] = elsewhere;
        return person;
    }

    private static List<string> Addresses(PortfolioDocument document, IEnumerable<string> profiles) =>
        document.Contact.ShowProfiles ? [.. profiles.Where(url => SafeUrl.TryParse(url, out _) && url.StartsWith("http", StringComparison.OrdinalIgnoreCase))] : [];

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}

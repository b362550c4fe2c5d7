using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Portfolios;

namespace ResumeStudio.Web.Features.Publishing;

/// <summary>The projects of a published portfolio as RSS 2.0.</summary>
public sealed class SiteFeed(SiteHeads heads)
{
    public byte[] Write(Site site)
    {
        var (document, home) = (site.Publication.ReadDocument(), heads.HomeOf(site));
        var published = site.Publication.PublishedAt.ToString("R", CultureInfo.InvariantCulture);
        var channel = new XElement("channel", new XElement("title", Clean(document.Title)), new XElement("link", home), new XElement("description", Clean(document.Tagline)), new XElement("lastBuildDate", published));
        foreach (var project in new PortfolioContent(document, null).ProjectsOnPage.Where(project => project.Name.Length > 0))
            channel.Add(new XElement("item", new XElement("title", Clean(project.Name)), new XElement("link", home), new XElement("description", Clean(Markdown.Plain(project.Summary))),
                new XElement("guid", new XAttribute("isPermaLink", "false"), project.Id.ToString("D")), new XElement("pubDate", published)));
        using var target = new MemoryStream();
        using (var writer = XmlWriter.Create(target, new() { Encoding = new UTF8Encoding(false) })) new XDocument(new XElement("rss", new XAttribute("version", "2.0"), channel)).Save(writer);
        return target.ToArray();
    }

    /// <summary>Control characters have no place in XML.</summary>
    private static string Clean(string text) => string.Concat(text.EnumerateRunes().Where(rune => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value)));
}

using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace ResumeStudio.Web.Features.Publishing;

/// <summary>Writes what search engines read (sitemaps.org/protocol.html).</summary>
internal static class SitemapXml
{
    private static readonly XNamespace Protocol = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static byte[] Pages(IEnumerable<(string Address, DateTimeOffset Changed)> pages) => Write(new XElement(Protocol + "urlset", pages.Select(page =>
        new XElement(Protocol + "url", new XElement(Protocol + "loc", page.Address), new XElement(Protocol + "lastmod", page.Changed.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture))))));

    public static byte[] Index(IEnumerable<string> parts) =>
        Write(new XElement(Protocol + "sitemapindex", parts.Select(address => new XElement(Protocol + "sitemap", new XElement(Protocol + "loc", address)))));

    private static byte[] Write(XElement content)
    {
        using var target = new MemoryStream();
        using (var writer = XmlWriter.Create(target, new() { Encoding = new UTF8Encoding(false) })) new XDocument(content).Save(writer);
        return target.ToArray();
    }
}

using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Core.Portfolios;
using ResumeStudio.Core.Portfolios.Examples;
using ResumeStudio.Core.Resumes.Examples;
using ResumeStudio.Web.Features.Portfolios;
using ResumeStudio.Web.Features.Publishing;
using ResumeStudio.Web.Features.Resumes;

namespace ResumeStudio.Web.Tests.Publishing;

/// <summary>Every address in an exported portfolio leads somewhere: to a file of the ZIP, to a part of the page, or to a site elsewhere.</summary>
public sealed partial class ExportLinkTests
{
    [TestCaseSource(nameof(Designs))]
    public async Task No_link_of_the_export_leads_nowhere(string design)
    {
        using var studio = new StudioFactory();
        var owner = (await studio.AddUserAsync()).Id;
        var document = ExamplePortfolio.Create();
        document.Theme.Design = design;
        document.ResumeId = await studio.Services.GetRequiredService<ResumeService>().CreateAsync(owner, "Engineer", ExamplePersons.Find("engineer").Create());
        var portfolio = await studio.Services.GetRequiredService<PortfolioService>().CreateAsync(owner, "Site", document);
        using var stream = new MemoryStream();
        await studio.Services.GetRequiredService<ExportPortfolio>().RunAsync(owner, portfolio, stream);
        using var zip = new ZipArchive(stream);
        using var reader = new StreamReader(zip.GetEntry("index.html")!.Open());
        var html = await reader.ReadToEndAsync();
        var lost = Addresses(html).Where(address => !Leads(address, html, zip)).ToList();
        Assert.That(lost, Is.Empty);
        Assert.That(Addresses(html).Count(address => address.StartsWith("fonts/", StringComparison.Ordinal)), Is.Positive, "the check sees addresses");
    }

    private static IEnumerable<string> Designs => PortfolioDesigns.All.Select(design => design.Id);

    private static List<string> Addresses(string html) =>
        [.. Attributes().Matches(html).Select(match => match.Groups[1].Value),
            .. Sets().Matches(html).SelectMany(match => match.Groups[1].Value.Split(',')).Select(source => source.Trim().Split(' ')[0]),
            .. Urls().Matches(html).Select(match => match.Groups[1].Value)];

    private static bool Leads(string address, string html, ZipArchive zip) => WebUtility.HtmlDecode(address) switch
    {
        ['#', .. var id] => html.Contains($"id=\"{id}\"", StringComparison.Ordinal),
        var outside when Uri.TryCreate(outside, UriKind.Absolute, out var uri) => uri.Scheme is "https" or "http" or "mailto" or "tel",
        var file => zip.GetEntry(file) is not null,
    };

    [GeneratedRegex("""\b(?:href|src)="([^"]*)["]""")]
    private static partial Regex Attributes();

    [GeneratedRegex("""srcset="([^"]*)["]""")]
    private static partial Regex Sets();

    [GeneratedRegex("""url\("?([^")]+)"?\)""")]
    private static partial Regex Urls();
}

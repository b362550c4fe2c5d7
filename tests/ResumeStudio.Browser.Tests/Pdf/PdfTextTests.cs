using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Templates;
using ResumeStudio.Testing.Documents;
using ResumeStudio.Web.Features.Pdf;
using ResumeStudio.Web.Features.Templates;

namespace ResumeStudio.Browser.Tests.Pdf;

/// <summary>Every leaf of the model, found again in the PDF by another program.</summary>
public sealed partial class PdfTextTests
{
    public static IEnumerable<string> Templates => TemplateCatalogue.Newest.Select(template => template.Id);

    [TestCaseSource(nameof(Templates))]
    public async Task Every_leaf_is_in_the_text_of_the_PDF(string template)
    {
        var (document, _, pdf) = await PrintAsync(template);
        var text = Bare(await PdfTool.TextAsync(pdf));
        var missing = from leaf in Leaves.Of(document)
                      where !leaf.NeverPrinted
                      from value in leaf.Values
                      where !text.Contains(Bare(Shown(leaf.Kind, value)))
                      select $"{leaf.Name}: {Shown(leaf.Kind, value)}";
        Assert.That(missing, Is.Empty);
    }

    [TestCaseSource(nameof(Templates))]
    public async Task No_font_is_a_Type_3_font(string template)
    {
        var (_, _, pdf) = await PrintAsync(template);
        Assert.That(await PdfTool.FontsAsync(pdf), Does.Not.Contain("Type 3"));
    }

    [Test]
    public async Task The_text_reads_in_the_order_of_the_document()
    {
        var (_, html, pdf) = await PrintAsync("classic");
        var written = Words(WebUtility.HtmlDecode(Tag().Replace(html[html.IndexOf("<body", StringComparison.Ordinal)..], " ")));
        Assert.That(written, Has.Count.GreaterThan(100));
        Assert.That(Words(await PdfTool.TextAsync(pdf)), Is.EqualTo(written));
    }

    private static async Task<(ResumeDocument Document, string Html, byte[] Pdf)> PrintAsync(string template)
    {
        var document = FullDocument.Create();
        document.Theme.Template = template;
        var page = await Studio.Server.Services.GetRequiredService<ResumeRenderer>().RenderAsync(document, new RenderOptions());
        return (document, page.Html, await Studio.Server.Services.GetRequiredService<IPdfPrinter>().PrintAsync(page));
    }

    private static string Shown(FieldKind kind, string value) => kind switch
    {
        FieldKind.Date or FieldKind.Range => PartialDate.TryParse(value, out var date) ? new DocumentDates("en").Write(date) : value,
        FieldKind.Url => value.Replace("https://", ""),
        _ => value,
    };

    /// <summary>Without spaces and line ends, which depend on where lines wrap, and without case, which designs change.</summary>
    private static string Bare(string text) => Space().Replace(text, "").ToLowerInvariant();

    /// <summary>Without the name, which the foot of each page repeats.</summary>
    private static List<string> Words(string text) => [.. Word().Matches(text.ToLowerInvariant()).Select(match => match.Value).Where(word => word != "q001name")];

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("q[0-9]{3}[a-z]+")]
    private static partial Regex Word();
}

using System.Text;
using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Core.Analysis;
using ResumeStudio.Core.Analysis.ReadBack;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Examples;
using ResumeStudio.Core.Tailoring;
using ResumeStudio.Testing.Documents;
using ResumeStudio.Web.Features.Analysis;
using ResumeStudio.Web.Features.Pdf;

namespace ResumeStudio.Browser.Tests.Analysis;

/// <summary>What the program prints, read back by the browser and judged by the rules; and files that others damaged.</summary>
public sealed class ReadBackTests
{
    private static readonly DateOnly Day = new(2026, 6, 1);

    private static IEnumerable<string> Designs => Core.Templates.TemplateCatalogue.Newest.Select(template => template.Id);

    [TestCaseSource(nameof(Designs))]
    public async Task What_we_print_is_read_back_whole_in_order_with_fonts_and_tags(string design)
    {
        var document = ExamplePersons.Find("engineer").Create();
        (document.Theme.Template, document.Theme.TemplateVersion) = (design, Core.Templates.TemplateCatalogue.Newest.First(template => template.Id == design).Version);
        var pdf = await ReadAsync(document);
        var report = ResumeAnalysis.Run(new(document, Day) { Pdf = pdf });
        Assert.That(report.Pages, Is.InRange(1, 3));
        Assert.That(pdf.Fonts, Is.Not.Empty);
        Assert.That((pdf.Tags.Tagged, pdf.Tags.HasHeadings, pdf.Tags.Language, pdf.Tags.Title is not null), Is.EqualTo((true, true, document.Language, true)));
        foreach (var check in report.Checks.Where(check => check.Id.StartsWith("R-P", StringComparison.Ordinal)))
            Assert.That(check.Verdict, Is.EqualTo(Verdict.Passed), () => $"{check.Id} {check.Note}: {string.Join(" | ", check.Findings.Select(finding => finding.Title + " " + finding.Quote))}");
    }

    [Test]
    public async Task Two_columns_whose_lines_a_file_mixes_are_read_one_after_the_other()
    {
        var document = ExamplePersons.Find("designer").Create();
        (document.Theme.Template, document.Theme.TemplateVersion) = ("sidebar", 1);
        var page = (await ReadAsync(document)).Pages[0];
        var mixed = page with { Runs = [.. page.Runs.OrderBy(run => Math.Round(run.Y)).ThenBy(run => run.X)] };
        var text = string.Join(' ', ColumnOrder.Of(mixed, PlainResume.IsHeading).Select(run => run.Text.Trim()).Where(text => text.Length > 0));
        Assert.That(string.Join(' ', mixed.Runs.Select(run => run.Text.Trim())), Does.Not.Contain("phones rose from 61 %"), "They were not mixed.");
        Assert.That(text, Does.Contain("phones rose from 61 %").And.Contain("release in 1,100 shops.").And.Contain("Identity, Design systems, Typography, Prototyping"));
        Assert.That(text.IndexOf("Experience", StringComparison.OrdinalIgnoreCase), Is.LessThan(text.IndexOf("Education", StringComparison.OrdinalIgnoreCase)).And.LessThan(text.IndexOf("Identity, Design", StringComparison.Ordinal)));
    }

    [Test]
    public async Task The_same_resume_gives_the_same_report_to_the_byte()
    {
        var document = ExamplePersons.Find("engineer").Create();
        var reports = new List<string>();
        for (var time = 0; time < 2; time++) reports.Add(ReportJson.Write(ResumeAnalysis.Run(new(document, Day) { Pdf = await ReadAsync(document) })));
        Assert.That(reports[1], Is.EqualTo(reports[0]));
    }

    [Test]
    public async Task Forty_pages_are_read_back_whole_and_their_report_stays_small()
    {
        var document = DocumentGenerator.Generate(7, DocumentSize.FourPages);
        for (var more = 8; more < 18; more++) document.Sections.AddRange(DocumentGenerator.Generate(more, DocumentSize.FourPages).Sections);
        var began = TimeProvider.System.GetTimestamp();
        var pdf = await ReadAsync(document);
        TestContext.Out.WriteLine($"{pdf.Pages.Count} pages, {pdf.Pages.Sum(page => page.Runs.Count)} runs, printed and read in {TimeProvider.System.GetElapsedTime(began).TotalSeconds:0.0} s");
        Assert.That(pdf.Pages.Count, Is.InRange(30, PdfReader.MostPages));
        var text = ReportJson.Write(ResumeAnalysis.Run(new(document, Day) { Pdf = pdf }));
        TestContext.Out.WriteLine($"{text.Length} characters of report");
        Assert.That(text.Length, Is.LessThan(1_000_000));
    }

    [Test]
    public async Task What_is_no_pdf_says_nothing()
    {
        var pdf = await Reader.ReadAsync(Encoding.UTF8.GetBytes("%PDF-1.7 and then nothing that belongs there"));
        Assert.That((pdf.HasText, pdf.Pages.Count), Is.EqualTo((false, 0)));
    }

    [Test]
    public async Task A_font_that_is_not_in_the_file_and_missing_tags_are_seen()
    {
        var pdf = await Reader.ReadAsync(Encoding.Latin1.GetBytes(PlainPdf));
        Assert.That(pdf.Pages.Single().Runs.Select(run => (run.Text, run.X, run.Y, run.Size)), Is.EqualTo(new[] { ("Mara Lindqvist", 72.0, 142.0, 14.0) }));
        Assert.That(pdf.Fonts.Single().Embedded, Is.False);
        Assert.That(pdf.Tags, Is.EqualTo(new PdfTags(false, false, null, null)));
    }

    [Test]
    public async Task Fonts_that_do_not_say_which_characters_their_letters_are_are_seen()
    {
        var press = Studio.Server.Services;
        var page = await press.GetRequiredService<PdfPages>().RenderAsync(Guid.CreateVersion7(), ExamplePersons.Find("engineer").Create(), CancellationToken.None);
        var printed = Encoding.Latin1.GetString(await press.GetRequiredService<IPdfPrinter>().PrintAsync(page));
        var pdf = await Reader.ReadAsync(Encoding.Latin1.GetBytes(printed.Replace("/ToUnicode", "/NoUnicode")));
        Assert.That(pdf.Fonts.Select(font => font.HasUnicodeMap), Is.Not.Empty.And.All.False);
    }

    private static PdfReader Reader => Studio.Server.Services.GetRequiredService<PdfReader>();

    private static async Task<ExtractedPdf> ReadAsync(ResumeDocument document) =>
        await Studio.Server.Services.GetRequiredService<ReadBack>().RunAsync(Guid.CreateVersion7(), document) ?? throw new InvalidOperationException("There is no printer.");

    // One page, one line in a font that every reader has to bring along; without a cross-reference table, which readers rebuild.
    private const string PlainPdf = """
        %PDF-1.4
        1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
        2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
        3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources <</Font <</F1 5 0 R>>>>>> endobj
        4 0 obj <</Length 47>> stream
        BT /F1 14 Tf 72 700 Td (Mara Lindqvist) Tj ET  
        endstream endobj
        5 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj
        trailer <</Root 1 0 R>>
        %%EOF
        """;
}

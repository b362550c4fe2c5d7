using System.Text.RegularExpressions;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Testing.Documents;

namespace ResumeStudio.Browser.Tests.Pdf;

/// <summary>What other programs read in a PDF that the program printed.</summary>
public sealed partial class PdfPropertiesTests
{
    private byte[] _pdf = null!;
    private ResumeDocument _document = null!;

    [OneTimeSetUp]
    public async Task PrintAsync()
    {
        _document = FullDocument.Create();
        var user = await Studio.Server.CreateUserAsync();
        _pdf = await Studio.Server.Services.PrintAsync(await Studio.Server.Services.AddResumeAsync(user.Id, _document));
    }

    [Test]
    public async Task The_file_is_sound_after_our_own_update() =>
        Assert.That(await PdfTool.CheckAsync(_pdf), Does.Contain("No syntax or stream encoding errors found"));

    [Test]
    public async Task Title_author_and_creator_are_set()
    {
        var properties = await PdfTool.PropertiesAsync(_pdf);
        Assert.Multiple(() =>
        {
            Assert.That(properties, Does.Match(@"Title:\s+.*" + Regex.Escape(_document.Basics.Name)));
            Assert.That(properties, Does.Match(@"Author:\s+" + Regex.Escape(_document.Basics.Name)));
            Assert.That(properties, Does.Match(@"Creator:\s+Résumé Studio"));
        });
    }

    [Test]
    public async Task It_is_tagged_with_language_and_outline()
    {
        Assert.That(await PdfTool.PropertiesAsync(_pdf), Does.Match(@"Tagged:\s+yes"));
        var objects = await PdfTool.ObjectsAsync(_pdf);
        Assert.That(objects, Does.Contain($"\"/Lang\": \"u:{_document.Language}\""));
        Assert.That(objects, Does.Contain("\"/Outlines\""));
    }

    [Test]
    public async Task All_fonts_are_embedded_outlines()
    {
        var fonts = (await PdfTool.FontsAsync(_pdf)).Split('\n').Skip(2).Where(line => line.Trim().Length > 0).ToList();
        Assert.That(fonts, Is.Not.Empty);
        Assert.That(fonts, Has.All.Not.Contain("Type 3"));
        Assert.That(fonts, Has.All.Match(@"(TrueType|CID Type 0C|Type 1C).* yes yes yes "), "embedded, subset, with a Unicode map");
    }

    [Test]
    public async Task The_text_has_no_ligature_code_points() =>
        Assert.That(await PdfTool.TextAsync(_pdf), Does.Not.Match("[\uFB00-\uFB06]"));

    [Test]
    public async Task Links_can_be_clicked()
    {
        var objects = await PdfTool.ObjectsAsync(_pdf);
        Assert.That(LinkTarget().Matches(objects).Select(match => match.Groups[1].Value), Does.Contain("https://example.com/").Or.Some.StartWith("https://"));
    }

    [GeneratedRegex("\"/URI\": \"u:([^\"]+)\"")]
    private static partial Regex LinkTarget();
}

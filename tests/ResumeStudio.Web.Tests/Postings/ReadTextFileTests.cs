using System.IO.Compression;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Core.Common;
using ResumeStudio.Web.Features.Postings;

namespace ResumeStudio.Web.Tests.Postings;

public sealed class ReadTextFileTests
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly StudioFactory Studio = new();

    private static ReadTextFile Files => Studio.Services.GetRequiredService<ReadTextFile>();

    [OneTimeTearDown]
    public static void Close() => Studio.Dispose();

    [TestCase("utf-8")]
    [TestCase("utf-16")]
    [TestCase("iso-8859-1")]
    public async Task Plain_text_is_read_in_the_usual_encodings(string encoding)
    {
        var reader = Encoding.GetEncoding(encoding);
        Assert.That(await Files.RunAsync([.. reader.GetPreamble(), .. reader.GetBytes("Développeuse à Zürich")]), Is.EqualTo("Développeuse à Zürich"));
    }

    [Test]
    public async Task A_Word_document_is_read_paragraph_by_paragraph_with_lists_and_headings()
    {
        var text = await Files.RunAsync(Docx($"""
            <w:document xmlns:w="{Word}"><w:body>
              <w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Requirements</w:t></w:r></w:p>
              <w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Kubernetes </w:t></w:r><w:r><w:t>and Go</w:t></w:r></w:p>
              <w:p><w:r><w:t>One</w:t><w:br/><w:t>two</w:t></w:r></w:p>
            </w:body></w:document>
            """));
        Assert.That(text, Is.EqualTo("## Requirements\n- Kubernetes and Go\nOne\ntwo\n"));
    }

    [Test]
    public async Task Headers_come_first_and_a_text_box_is_read_once()
    {
        var text = await Files.RunAsync(Package(
            ("word/header1.xml", Paragraphs("Mara Lindqvist, mara@example.com")), ("word/header2.xml", Paragraphs("Mara Lindqvist, mara@example.com")), ("word/footer1.xml", Paragraphs("Page 1")),
            ("word/document.xml", $"""
                <w:document xmlns:w="{Word}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>
                  <w:p><w:r><mc:AlternateContent><mc:Choice><w:p><w:r><w:t>In a box</w:t></w:r></w:p></mc:Choice><mc:Fallback><w:p><w:r><w:t>In a box</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent></w:r></w:p>
                </w:body></w:document>
                """)));
        Assert.That(text.Split('\n', StringSplitOptions.RemoveEmptyEntries), Is.EqualTo(new[] { "Mara Lindqvist, mara@example.com", "In a box" }));
    }

    [Test]
    public void A_Word_document_that_grows_without_end_is_refused() =>
        Assert.That(Refusal(Docx($"<w:document xmlns:w=\"{Word}\"><w:body><w:p><w:t>{new string('a', 40_000_000)}</w:t></w:p></w:body></w:document>")), Does.Contain("far too large"));

    [TestCase("<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><d>&a;</d>")]
    [TestCase("<!DOCTYPE d [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><d>&b;</d>")]
    [TestCase("<w:document")]
    public void Nothing_outside_is_asked_for_and_damage_is_said(string xml) => Assert.That(Refusal(Docx(xml)), Does.Contain("could not read this Word document"));

    [Test]
    public void Another_archive_is_no_Word_document() => Assert.That(Refusal(Docx("<a/>", "xl/workbook.xml")), Does.Contain("no Word document"));

    [TestCase(new byte[] { 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0 }, "neither text")]
    [TestCase(new byte[] { 0x50, 0x4b, 3, 4, 1, 2, 3 }, "could not read")]
    [TestCase(new byte[] { }, "no text")]
    [TestCase(new byte[] { 0x20, 0x0a }, "no text")]
    public void Anything_else_is_refused_in_words(byte[] file, string words) => Assert.That(Refusal(file), Does.Contain(words));

    private static string Refusal(byte[] file) => Assert.ThrowsAsync<RuleViolation>(() => Files.RunAsync(file))!.Message;

    private static string Paragraphs(string text) => $"<w:hdr xmlns:w=\"{Word}\"><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:hdr>";

    private static byte[] Docx(string xml, string part = "word/document.xml") => Package((part, xml));

    private static byte[] Package(params (string Name, string Xml)[] parts)
    {
        using var file = new MemoryStream();
        using (var package = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, xml) in parts)
            {
                using var writer = new StreamWriter(package.CreateEntry(name).Open());
                writer.Write(xml);
            }

        return file.ToArray();
    }
}

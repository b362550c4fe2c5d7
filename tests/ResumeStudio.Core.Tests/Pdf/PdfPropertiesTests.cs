using System.Text;
using ResumeStudio.Core.Pdf;

namespace ResumeStudio.Core.Tests.Pdf;

public sealed class PdfPropertiesTests
{
    private const string Head = "%PDF-1.4\n";
    private const string Properties = "1 0 obj\n<</Title (A \\(very\\) short title)\n/Creator (Chromium)\n/Producer (Skia/PDF m156)>>\nendobj\n";
    private const string Trailer = "trailer\n<</Size 3\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n200\n%%EOF\n";

    [Test]
    public void What_the_browser_wrote_stays_byte_for_byte()
    {
        var before = Encoding.Latin1.GetBytes(Head + Properties + Trailer);
        Assert.That(PdfProperties.Write(before, "Zoë", "Résumé Studio").AsSpan(0, before.Length).SequenceEqual(before), Is.True);
    }

    [Test]
    public void The_new_dictionary_has_author_and_creator_and_keeps_the_rest()
    {
        var added = Added("Zoë");
        Assert.That(added, Does.Contain("/Author <FEFF005A006F00EB>"));
        Assert.That(added, Does.Contain("/Title (A \\(very\\) short title)").And.Contain("/Producer (Skia/PDF m156)"));
        Assert.That(added, Does.Not.Contain("Chromium"));
    }

    [Test]
    public void The_new_table_points_at_the_new_dictionary_and_at_the_old_table()
    {
        var added = Added("Zoë");
        var place = int.Parse(added[(added.IndexOf("xref\n1 1\n", StringComparison.Ordinal) + 9)..][..10]);
        Assert.That((Head + Properties + Trailer + added)[place..], Does.StartWith("1 0 obj"));
        Assert.That(added, Does.Contain("/Prev 200"));
    }

    [Test]
    public void Without_an_author_there_is_no_author() => Assert.That(Added(""), Does.Not.Contain("/Author"));

    [Test]
    public void A_file_that_is_built_differently_is_refused() =>
        Assert.That(() => PdfProperties.Write(Encoding.Latin1.GetBytes("%PDF-1.7\n" + Trailer), "Zoë", "us"), Throws.TypeOf<FormatException>());

    private static string Added(string author)
    {
        var before = Encoding.Latin1.GetBytes(Head + Properties + Trailer);
        return Encoding.Latin1.GetString(PdfProperties.Write(before, author, "Résumé Studio").AsSpan(before.Length));
    }
}

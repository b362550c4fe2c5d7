using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ResumeStudio.Core.Pdf;

/// <summary>
/// Writes author and creator into a PDF that Chromium made, which takes only the title from the page.
/// The file is not rewritten: a new version of its information dictionary is appended with a cross-reference section of
/// its own, an incremental update (ISO 32000-1, 7.5.6).
/// </summary>
public static partial class PdfProperties
{
    /// <summary>The file with the properties set.</summary>
    /// <param name="pdf">A PDF with a cross-reference table and an information dictionary, as Chromium writes it.</param>
    /// <param name="author">Who the document is about; empty leaves the author out.</param>
    /// <param name="creator">The program.</param>
    /// <exception cref="FormatException">The file is built differently.</exception>
    public static byte[] Write(byte[] pdf, string author, string creator)
    {
        var end = Encoding.Latin1.GetString(pdf, TrailerStart(pdf), pdf.Length - TrailerStart(pdf));
        var (info, size, root) = (Of(InfoEntry(), end), Of(SizeEntry(), end), Of(RootEntry(), end));
        var table = int.Parse(Of(StartXref(), end), CultureInfo.InvariantCulture);
        var dictionary = WithProperties(Dictionary(pdf, info), author, creator);
        var place = pdf.Length + 1;
        var entry = $"\n{info} 0 obj\n{dictionary}\nendobj\n";
        var xref = $"xref\n{info} 1\n{place:D10} 00000 n \ntrailer\n<</Size {size}\n/Root {root} 0 R\n/Info {info} 0 R\n/Prev {table}>>\nstartxref\n{pdf.Length + entry.Length}\n%%EOF\n";
        return [.. pdf, .. Encoding.Latin1.GetBytes(entry + xref)];
    }

    private static int TrailerStart(byte[] pdf) =>
        pdf.AsSpan().LastIndexOf("trailer"u8) is >= 0 and var at ? at : throw new FormatException("The PDF has no trailer.");

    private static string Of(Regex entry, string trailer) =>
        entry.Match(trailer) is { Success: true } match ? match.Groups[1].Value : throw new FormatException($"The PDF's trailer does not match {entry}.");

    /// <summary>The information dictionary between its outer brackets; Chromium writes it as the first object of the file.</summary>
    private static string Dictionary(byte[] pdf, string info)
    {
        var head = pdf.AsSpan().IndexOf(Encoding.Latin1.GetBytes($"\n{info} 0 obj\n<<"));
        var tail = head < 0 ? -1 : pdf.AsSpan(head).IndexOf(">>\nendobj"u8);
        return tail < 0 ? throw new FormatException("The PDF has no information dictionary.") : Encoding.Latin1.GetString(pdf, head, tail + 2)[(info.Length + 8)..];
    }

    private static string WithProperties(string dictionary, string author, string creator)
    {
        var added = "<<" + (author.Length == 0 ? "" : $"/Author {Text(author)}\n") + $"/Creator {Text(creator)}\n";
        return added + CreatorEntry().Replace(dictionary[2..], "", 1);
    }

    /// <summary>A text string in UTF-16 with its byte order mark, written in hexadecimal, so that nothing needs escaping (7.9.2.2).</summary>
    private static string Text(string value) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(value))}>";

    [GeneratedRegex(@"/Info (\d+) 0 R")]
    private static partial Regex InfoEntry();

    [GeneratedRegex(@"/Size (\d+)")]
    private static partial Regex SizeEntry();

    [GeneratedRegex(@"/Root (\d+) 0 R")]
    private static partial Regex RootEntry();

    [GeneratedRegex(@"startxref\s+(\d+)")]
    private static partial Regex StartXref();

    [GeneratedRegex(@"/Creator \((?:[^()\\]|\\.)*\)\s*")]
    private static partial Regex CreatorEntry();
}

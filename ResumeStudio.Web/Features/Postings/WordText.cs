using System.IO.Compression;
using System.Text;
using System.Xml;
using ResumeStudio.Core.Common;

namespace ResumeStudio.Web.Features.Postings;

/// <summary>
/// The paragraphs of a Word document (ISO/IEC 29500-1, WordprocessingML). One part of the package is read, as a stream and up to a
/// limit, so that a small file cannot grow without end; no relation is looked at, so nothing outside is ever asked for.
/// </summary>
internal static class WordText
{
    private const int MostEntries = 5000, MostLetters = 20 * 1024 * 1024;
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main", StrictWord = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostLetters, IgnoreComments = true, IgnoreProcessingInstructions = true };

    /// <exception cref="RuleViolation">It is no Word document, is damaged, or is larger than it may be.</exception>
    public static string Of(byte[] file)
    {
        try
        {
            using var package = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
            if (package.Entries.Count > MostEntries || package.GetEntry("word/document.xml") is not { } part) throw new RuleViolation("This is no Word document (.docx).");
            using var stream = part.Open();
            using var reader = XmlReader.Create(stream, Settings);
            return Read(reader);
        }
        catch (Exception failure) when (failure is InvalidDataException or XmlException)
        {
            throw new RuleViolation("We could not read this Word document: it is damaged or far too large. Paste its text instead.");
        }
    }

    private static string Read(XmlReader reader)
    {
        var (text, line) = (new StringBuilder(), new StringBuilder());
        while (reader.Read())
        {
            if (reader.NamespaceURI is not (Word or StrictWord)) continue;
            if (reader.NodeType == XmlNodeType.EndElement && reader.LocalName == "p") End(text, line);
            else if (reader.NodeType == XmlNodeType.Element) Take(reader, text, line);
        }

        return text.ToString();
    }

    private static void Take(XmlReader reader, StringBuilder text, StringBuilder line)
    {
        switch (reader.LocalName)
        {
            case "t" when !reader.IsEmptyElement: line.Append(reader.ReadString()); break;
            case "tab": line.Append('\t'); break;
            case "br" or "cr": End(text, line); break;
            case "numPr": line.Append("- "); break;
            case "pStyle" when (reader.GetAttribute("val", reader.NamespaceURI) ?? "").StartsWith("Heading", StringComparison.OrdinalIgnoreCase): line.Append("## "); break;
        }
    }

    private static void End(StringBuilder text, StringBuilder line)
    {
        text.Append(line).Append('\n');
        line.Clear();
    }
}

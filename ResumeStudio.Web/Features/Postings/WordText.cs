using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using ResumeStudio.Core.Common;

namespace ResumeStudio.Web.Features.Postings;

/// <summary>
/// The paragraphs of a Word document (ISO/IEC 29500-1, WordprocessingML), those of its page headers first: there many resumes have name and
/// contact. Parts of the package are read as streams and up to a limit, so that a small file cannot grow without end; no relation is
/// looked at, so nothing outside is ever asked for.
/// </summary>
internal static partial class WordText
{
    private const int MostEntries = 5000, MostHeaders = 6, MostLetters = 20 * 1024 * 1024;
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main", StrictWord = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostLetters, IgnoreComments = true, IgnoreProcessingInstructions = true };

    /// <exception cref="RuleViolation">It is no Word document, is damaged, or is larger than it may be.</exception>
    public static string Of(byte[] file)
    {
        try
        {
            using var package = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
            if (package.Entries.Count > MostEntries || package.GetEntry("word/document.xml") is not { } body) throw new RuleViolation("This is no Word document (.docx).");
            var headers = package.Entries.Where(entry => Header().IsMatch(entry.FullName)).OrderBy(entry => entry.FullName, StringComparer.Ordinal).Take(MostHeaders).Select(Read).Where(text => text.Trim().Length > 0);
            return string.Concat([.. headers.Distinct(), Read(body)]);
        }
        catch (Exception failure) when (failure is InvalidDataException or XmlException)
        {
            throw new RuleViolation("We could not read this Word document: it is damaged or far too large. Paste its text instead.");
        }
    }

    private static string Read(ZipArchiveEntry part)
    {
        using var stream = part.Open();
        using var reader = XmlReader.Create(stream, Settings);
        return Read(reader);
    }

    private static string Read(XmlReader reader)
    {
        var (text, line) = (new StringBuilder(), new StringBuilder());
        while (reader.Read())
        {
            // A text box stands in the file twice, the second time for programs that do not know the first form.
            while (reader.NodeType == XmlNodeType.Element && reader.LocalName == "Fallback" && reader.NamespaceURI == Compatibility) reader.Skip();
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

    [GeneratedRegex(@"^word/header\d*\.xml$")]
    private static partial Regex Header();
}

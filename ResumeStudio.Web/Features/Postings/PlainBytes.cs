using System.Text;
using ResumeStudio.Core.Common;

namespace ResumeStudio.Web.Features.Postings;

/// <summary>Reads bytes as text: by their mark, else as UTF-8, else as Latin-1, which every byte is.</summary>
internal static class PlainBytes
{
    private const int Sample = 4096;

    /// <exception cref="RuleViolation">It is no text.</exception>
    public static string Text(byte[] file)
    {
        var text = file switch
        {
            [0xff, 0xfe, .. var little] => Encoding.Unicode.GetString(little),
            [0xfe, 0xff, .. var big] => Encoding.BigEndianUnicode.GetString(big),
            [0xef, 0xbb, 0xbf, .. var marked] => Encoding.UTF8.GetString(marked),
            _ => Utf8(file) ?? Encoding.Latin1.GetString(file),
        };
        return text.Take(Sample).Any(letter => letter < ' ' && letter is not ('\n' or '\r' or '\t' or '\f'))
            ? throw new RuleViolation("This file is neither text nor Markdown, PDF or Word (.docx).") : text;
    }

    private static string? Utf8(byte[] file)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}

using System.Buffers;
using ResumeStudio.Core.Common;

namespace ResumeStudio.Core.Analysis.Reading;

/// <summary>The words of Markdown without its marks.</summary>
internal static class PlainText
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("*_`[]<>\\&#\n\r+-0123456789");

    /// <summary>Plain text of <paramref name="markdown"/>. Most lines hold no mark at all and need no reader.</summary>
    public static string Of(string markdown)
    {
        var text = markdown.Trim();
        return MayHoldMarks(text) ? Markdown.Plain(text).Replace('\n', ' ') : text;
    }

    // A hyphen, plus or figure is a mark only at the beginning of a line, where it opens a list.
    private static bool MayHoldMarks(string text)
    {
        var at = text.AsSpan().IndexOfAny(Marks);
        while (at >= 0)
        {
            if (at == 0 || !(text[at] is '+' or '-' || char.IsAsciiDigit(text[at]))) return true;
            var next = text.AsSpan(at + 1).IndexOfAny(Marks);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }
}

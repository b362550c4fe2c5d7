using System.Text;

namespace ResumeStudio.Core.Analysis;

/// <summary>Words of people inside Markdown of ours.</summary>
internal static class MarkdownText
{
    /// <summary>The words as text: whatever Markdown could mean is escaped, a line break becomes a space.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text)
            if (letter is '\n' or '\r') escaped.Append(' ');
            else (("\\`*_{}[]<>#|!&~".Contains(letter, StringComparison.Ordinal)) ? escaped.Append('\\') : escaped).Append(letter);
        return escaped.ToString();
    }
}

using System.Globalization;
using System.Text;

namespace ResumeStudio.Core.Analysis.Opinions;

/// <summary>Prints a model's opinion as a part of a Markdown report, under its author's name and apart from the rules.</summary>
public static class OpinionMarkdown
{
    /// <summary>Writes the part; lines end with a line feed.</summary>
    public static string Write(ModelOpinion opinion)
    {
        var (text, said) = (new StringBuilder(), opinion.Read());
        text.Append(CultureInfo.InvariantCulture, $"\n## What a model says\n\nNot part of the scores, and not from the rules: written by {MarkdownText.Escape(opinion.Model)} of {MarkdownText.Escape(opinion.Provider)} on {opinion.CreatedAt:yyyy-MM-dd}, prompt {MarkdownText.Escape(opinion.Prompt)}. Each quote stands in the resume letter for letter.\n");
        Write(text, "What stands out", said.Strengths);
        Write(text, "What a reader would ask", said.Improvements);
        return text.ToString();
    }

    private static void Write(StringBuilder text, string title, IReadOnlyList<OpinionPoint> points)
    {
        if (points.Count == 0) return;
        text.Append(CultureInfo.InvariantCulture, $"\n### {title}\n");
        foreach (var point in points) text.Append(CultureInfo.InvariantCulture, $"\n{MarkdownText.Escape(point.Text)}\n\n> {MarkdownText.Escape(point.Quote)}\n");
    }
}

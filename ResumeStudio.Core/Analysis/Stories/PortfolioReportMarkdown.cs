using System.Globalization;
using System.Text;

namespace ResumeStudio.Core.Analysis.Stories;

/// <summary>Prints a portfolio's report as Markdown: the score with its arithmetic, then each project with its story and its tags.</summary>
public static class PortfolioReportMarkdown
{
    /// <summary>Writes a report; lines end with a line feed.</summary>
    public static string Write(PortfolioReport report)
    {
        var text = new StringBuilder("# Portfolio review\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{report.Day:yyyy-MM-dd} · rules {report.RuleVersion} · language {report.Language} · {report.Projects.Count} projects\n\n");
        text.Append(CultureInfo.InvariantCulture, $"**Score {Value(report.Score)}** — {report.Arithmetic}\n\n- **Depth {Value(report.Depth)}** — {report.DepthArithmetic}\n- **Tags {Value(report.Support)}** — {report.SupportArithmetic}\n");
        if (!report.ReadsSentences) text.Append("\nThe rules do not speak this language: only the four fields of each story were looked at.\n");
        foreach (var project in report.Projects) Write(text, project);
        text.Append("\nWord lists: ").AppendJoin(", ", report.Lists.Select(list => $"{list.Key} {list.Value}"));
        text.Append(".\n\nThe same portfolio gets the same score.\n");
        return text.ToString();
    }

    private static void Write(StringBuilder text, ProjectReview project)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## {MarkdownText.Escape(project.Name)}: {project.Depth}\n\n");
        foreach (var part in project.Parts)
        {
            text.Append(CultureInfo.InvariantCulture, $"- **{part.Part}** {(part.IsTold ? "told" : "missing")}");
            if (part.Quote.Length > 0) text.Append(CultureInfo.InvariantCulture, $": “{MarkdownText.Escape(part.Quote)}”");
            text.Append(part.Advice.Length > 0 ? $" {MarkdownText.Escape(part.Advice)}\n" : "\n");
        }

        foreach (var tag in project.Tags) text.Append(CultureInfo.InvariantCulture, $"- Tag **{MarkdownText.Escape(tag.Tag)}** {(tag.IsSupported ? $"supported: “{MarkdownText.Escape(tag.Quote)}”" : "not shown by the text")}\n");
        if (project.Untagged.Count > 0) text.Append("- Without a tag: ").AppendJoin(", ", project.Untagged.Select(MarkdownText.Escape)).Append('\n');
    }

    private static string Value(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "not measured";
}

using System.Globalization;
using System.Text;
using ResumeStudio.Core.Analysis;

namespace ResumeStudio.Core.Postings;

/// <summary>Prints a match as a part of a Markdown report: its arithmetic, each requirement with its lines, the keywords.</summary>
public static class MatchMarkdown
{
    /// <summary>Writes the part; lines end with a line feed.</summary>
    public static string Write(KeptMatch match)
    {
        var (text, report) = (new StringBuilder(), match.Report);
        text.Append(CultureInfo.InvariantCulture, $"\n## Job match\n\nHeld against “{MarkdownText.Escape(match.Name)}” by rules. It says what the resume shows and is no part of the scores above.\n\n");
        text.Append(report.Score is { } score ? string.Create(CultureInfo.InvariantCulture, $"**Match {score}**\n\n") : "There is no score for this posting.\n\n");
        foreach (var line in report.Arithmetic.Concat(report.Notes)) text.Append(CultureInfo.InvariantCulture, $"- {MarkdownText.Escape(line)}\n");
        foreach (var result in report.Requirements) Write(text, result);
        foreach (var words in report.Keywords.GroupBy(word => word.Place)) text.Append(CultureInfo.InvariantCulture, $"\n{Name(words.Key)}: ").AppendJoin(", ", words.Select(word => MarkdownText.Escape(word.Word))).Append('\n');
        return text.ToString();
    }

    /// <summary>What is said of a requirement.</summary>
    public static string Name(RequirementVerdict verdict) => verdict switch
    {
        RequirementVerdict.Met => "Met",
        RequirementVerdict.PartlyMet => "Partly met",
        RequirementVerdict.NotShown => "Not shown",
        _ => "Answer in the application",
    };

    /// <summary>Where a keyword stands.</summary>
    public static string Name(KeywordPlace place) => place switch
    {
        KeywordPlace.InText => "In a sentence",
        KeywordPlace.InList => "Only in a list",
        _ => "Not found",
    };

    private static void Write(StringBuilder text, RequirementResult result)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n**{Name(result.Verdict)}** ({(result.Requirement.Importance == Importance.Must ? "must have" : "welcome")}): {MarkdownText.Escape(result.Requirement.Text)}\n");
        foreach (var quote in result.Quotes) text.Append(CultureInfo.InvariantCulture, $"\n> {MarkdownText.Escape(quote.Quote)} ({MarkdownText.Escape(quote.Where)})\n");
        if (result.Note.Length > 0) text.Append(CultureInfo.InvariantCulture, $"\n{MarkdownText.Escape(result.Note)}\n");
    }
}

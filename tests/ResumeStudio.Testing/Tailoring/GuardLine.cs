using System.Text.RegularExpressions;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Resumes.Items;

namespace ResumeStudio.Testing.Tailoring;

/// <summary>A line of a role or project, without Markdown.</summary>
internal sealed partial record GuardLine(string Address, string Text)
{
    public bool HasFigures => Figures().IsMatch(Text);

    public static IEnumerable<GuardLine> Of(ResumeDocument resume) =>
        from part in DocumentParts.Of(resume)
        from text in part.Value switch
        {
            Role role => role.Highlights.Select(bullet => bullet.Text).Prepend(role.Summary),
            ProjectItem project => project.Highlights.Select(bullet => bullet.Text).Prepend(project.Description),
            _ => [],
        }
        where text.Length > 0
        select new GuardLine(part.Address, Markdown.Plain(text).Replace('\n', ' '));

    /// <summary>The text with its first figure for which <paramref name="change"/> says something else changed, or null.</summary>
    public string? WithFigure(Func<string, string?> change)
    {
        foreach (Match match in Figures().Matches(Text))
            if (change(match.Value) is { } other && other != match.Value) return Text[..match.Index] + other + Text[(match.Index + match.Length)..];
        return null;
    }

    [GeneratedRegex(@"(?<![\p{L}\d])\d+(?:[.,]\d+)*")]
    private static partial Regex Figures();
}

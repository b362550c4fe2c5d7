using ResumeStudio.Core.Resumes;

namespace ResumeStudio.Core.Templates;

/// <summary>
/// One version of a built-in design. A change that would move a line of somebody's printed page is a new version;
/// old versions stay, so that a document renders the same years later.
/// </summary>
/// <param name="Id">The id in <see cref="Theme.Template"/>.</param>
/// <param name="Version">The version in <see cref="Theme.TemplateVersion"/>.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Description">What it is good for, in one line.</param>
/// <param name="Design">Its own values for everything a theme can override.</param>
public sealed record Template(string Id, int Version, string Name, string Description, TemplateDesign Design)
{
    /// <summary>The kinds of section that stand in the side column unless the person says otherwise; empty for one column.</summary>
    public IReadOnlySet<SectionKind> SideSections { get; init; } = new HashSet<SectionKind>();

    /// <summary>Whether an employer stands before the position.</summary>
    public bool EmployerFirst { get; init; }

    /// <summary>Whether publications print as numbered references instead of entries.</summary>
    public bool NumberedPublications { get; init; }

    /// <summary>Whether it sets dates in the monospaced family.</summary>
    public bool UsesMono { get; init; }

    /// <summary>Whether pages after the first carry name and page number at the foot.</summary>
    public bool HasRunningFoot { get; init; } = true;

    /// <summary>The names of its style sheets, in the order in which they are read: a later one only says what it draws otherwise.</summary>
    public IEnumerable<string> StyleSheets => Enumerable.Range(1, Drawing).Select(number => $"{Id}-{number}");

    /// <summary>How many style sheets it has. A version that differs in its values alone has those of the version before.</summary>
    public int Drawing { get; init; } = 1;

    /// <summary>Whether it has a side column.</summary>
    public bool HasSide => SideSections.Count > 0;

    /// <summary>The column in which <paramref name="section"/> stands in this design.</summary>
    public SectionColumn ColumnOf(Section section) =>
        !HasSide ? SectionColumn.Main : section.Column ?? (SideSections.Contains(section.Kind) ? SectionColumn.Side : SectionColumn.Main);
}

using ResumeStudio.Core.Resumes;

namespace ResumeStudio.Core.Templates;

/// <summary>The built-in designs, every version of each.</summary>
public static class TemplateCatalogue
{
    private static readonly Template Classic = new("classic", 1, "Classic", "One column, a serif name, quiet rules. Right for almost everyone.",
        new("#2f4be0", "#1b1c20", "inter", "fraunces", 9.5, 1.46, 19, 17));

    // Set in 10 pt, which R-S5 asks for; the lines stand as far apart as before.
    private static readonly Template LargerClassic = Classic with { Version = 2, Design = Classic.Design with { FontSize = 10, LineHeight = 1.4 } };

    private static readonly Template Sidebar = new("sidebar", 1, "Sidebar", "Two columns: facts at the side, the story in the middle.",
        new("#0f5f5c", "#1d2426", "source-sans-3", "source-sans-3", 10, 1.4, 14, 15) { SideWidth = 33 })
    {
        SideSections = new HashSet<SectionKind> { SectionKind.Skills, SectionKind.Languages, SectionKind.Certificates, SectionKind.Awards, SectionKind.Interests, SectionKind.Courses, SectionKind.References },
    };

    private static readonly Template Technical = new("technical", 1, "Technical", "Compact, with titles in the margin. Much on one page, still easy to scan.",
        new("#b23a11", "#17191c", "ibm-plex-sans", "ibm-plex-sans", 8.9, 1.42, 15, 14))
    { UsesMono = true };

    private static readonly Template LargerTechnical = Technical with { Version = 2, Design = Technical.Design with { FontSize = 10, LineHeight = 1.3 }, Drawing = 2 };

    private static readonly Template Academic = new("academic", 1, "Academic", "A book page: dates in the margin, references numbered.",
        new("#7a1f2b", "#191715", "eb-garamond", "eb-garamond", 11, 1.32, 23, 20))
    { EmployerFirst = true, NumberedPublications = true };

    /// <summary>Every version of every design.</summary>
    public static IReadOnlyList<Template> All { get; } = [Classic, Sidebar, Technical, Academic, LargerClassic, LargerTechnical];

    /// <summary>The newest version of each design, in the order in which people choose.</summary>
    public static IReadOnlyList<Template> Newest { get; } = [.. All.GroupBy(template => template.Id).Select(versions => versions.MaxBy(template => template.Version)!)];

    /// <summary>The looks of a document that brings none: the first design in its newest version.</summary>
    public static Theme NewTheme() => new() { Template = Newest[0].Id, TemplateVersion = Newest[0].Version };

    /// <summary>The design that <paramref name="theme"/> names. A version that is gone falls back to the newest, an unknown design to the first.</summary>
    public static Template Of(Theme theme) =>
        All.FirstOrDefault(template => template.Id == theme.Template && template.Version == theme.TemplateVersion)
        ?? Newest.FirstOrDefault(template => template.Id == theme.Template)
        ?? Newest[0];
}

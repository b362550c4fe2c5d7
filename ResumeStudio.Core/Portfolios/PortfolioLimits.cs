using ResumeStudio.Core.Resumes;

namespace ResumeStudio.Core.Portfolios;

/// <summary>The limits of one portfolio: one constant each, used by the editor, the entity and the database. Texts have those of <see cref="ResumeLimits"/>.</summary>
public static class PortfolioLimits
{
    /// <summary>Longest stored document, in bytes of UTF-8 JSON.</summary>
    public const int DocumentBytes = 1024 * 1024;

    /// <summary>Longest title of a portfolio or of one of its sections, in UTF-16 code units.</summary>
    public const int TitleLength = ResumeLimits.TitleLength;

    /// <summary>Longest id of a design.</summary>
    public const int DesignLength = 60;

    /// <summary>Most projects.</summary>
    public const int Projects = 60;

    /// <summary>Most images of one project.</summary>
    public const int ImagesPerProject = 12;

    /// <summary>Most links of one project.</summary>
    public const int LinksPerProject = 10;

    /// <summary>Most articles in the section of writing.</summary>
    public const int Articles = 200;

    /// <summary>Most testimonials.</summary>
    public const int Testimonials = 50;
}

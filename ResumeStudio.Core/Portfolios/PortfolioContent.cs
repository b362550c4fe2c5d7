using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Core.Templates;

namespace ResumeStudio.Core.Portfolios;

/// <summary>What of a portfolio and its resume reaches the page: not hidden, and with something in it.</summary>
/// <param name="document">The portfolio.</param>
/// <param name="resume">The chosen resume as it is now, or null.</param>
public sealed class PortfolioContent(PortfolioDocument document, ResumeDocument? resume)
{
    private readonly PortfolioWords _words = PortfolioWords.For(document.Language);

    /// <summary>The projects.</summary>
    public IReadOnlyList<PortfolioProject> Projects { get; } = [.. document.Projects.Where(project => !project.Hidden && HasContent(project))];

    /// <summary>The employers of the resume's experience.</summary>
    public IReadOnlyList<WorkItem> Experience { get; } = Items<WorkItem>(resume, SectionKind.Work);

    /// <summary>The skills of the resume.</summary>
    public IReadOnlyList<SkillItem> Skills { get; } = Items<SkillItem>(resume, SectionKind.Skills);

    /// <summary>The articles.</summary>
    public IReadOnlyList<Article> Writing { get; } = [.. document.Writing.Where(article => !article.Hidden && Printable.HasContent(article))];

    /// <summary>The testimonials; a name without words says nothing.</summary>
    public IReadOnlyList<Testimonial> Testimonials { get; } = [.. document.Testimonials.Where(one => !one.Hidden && !string.IsNullOrWhiteSpace(one.Quote))];

    /// <summary>The contact details.</summary>
    public IReadOnlyList<ContactLine> Contact { get; } = resume is null ? [] : ContactLines.Of(document.Contact, resume.Basics);

    /// <summary>The sections to draw, in page order.</summary>
    public IEnumerable<PortfolioSection> Sections => document.Sections.Where(section => !section.Hidden && IsFilled(section.Kind));

    /// <summary>The projects that stand on the page: none while their section stays off it.</summary>
    public IReadOnlyList<PortfolioProject> ProjectsOnPage => Sections.Any(section => section.Kind is PortfolioSectionKind.Projects) ? Projects : [];

    /// <summary>The title of a section as the page shows it.</summary>
    public string TitleOf(PortfolioSection section) => string.IsNullOrWhiteSpace(section.Title) ? _words.TitleOf(section.Kind) : section.Title.Trim();

    /// <summary>Whether anything of a project can be shown.</summary>
    public static bool HasContent(PortfolioProject project) => Printable.HasContent(project) || project.Images.Count > 0 || Printable.HasContent(project.Case);

    private bool IsFilled(PortfolioSectionKind kind) => kind switch
    {
        PortfolioSectionKind.About => !string.IsNullOrWhiteSpace(document.About),
        PortfolioSectionKind.Projects => Projects.Count > 0,
        PortfolioSectionKind.Experience => Experience.Count > 0,
        PortfolioSectionKind.Skills => Skills.Count > 0,
        PortfolioSectionKind.Writing => Writing.Count > 0,
        PortfolioSectionKind.Testimonials => Testimonials.Count > 0,
        _ => Contact.Count > 0 || document.Contact.HasForm || !string.IsNullOrWhiteSpace(document.Contact.Text),
    };

    private static List<TItem> Items<TItem>(ResumeDocument? resume, SectionKind kind) where TItem : ResumeItem =>
        resume is null ? [] : [.. resume.Sections.Where(section => section.Kind == kind && !section.Hidden).SelectMany(Printable.ItemsOf).OfType<TItem>()];
}

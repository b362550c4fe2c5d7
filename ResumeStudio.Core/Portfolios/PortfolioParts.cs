using System.Collections;
using ResumeStudio.Core.Resumes.Fields;

namespace ResumeStudio.Core.Portfolios;

/// <summary>Walks the parts of a portfolio and finds parts and ordered lists by their address, as the editor and the page name them.</summary>
public static class PortfolioParts
{
    /// <summary>The address of the page's own fields.</summary>
    public const string Page = "page";

    /// <summary>The address of the contact section's fields.</summary>
    public const string Contact = "contact";

    /// <summary>The address of the list of sections.</summary>
    public const string Sections = "sections";

    /// <summary>The address of the list of projects.</summary>
    public const string Projects = "projects";

    /// <summary>The address of the list of articles.</summary>
    public const string Writing = "writing";

    /// <summary>The address of the list of testimonials.</summary>
    public const string Testimonials = "testimonials";

    /// <summary>Every part with marked fields: the page, each project with its story, links and images, articles, testimonials, contact.</summary>
    public static IEnumerable<DocumentPart> Of(PortfolioDocument document) =>
    [
        new(Page, document),
        .. document.Projects.SelectMany(Of),
        .. document.Writing.Select(article => new DocumentPart(DocumentParts.Address(article.Id), article)),
        .. document.Testimonials.Select(testimonial => new DocumentPart(DocumentParts.Address(testimonial.Id), testimonial)),
        new(Contact, document.Contact),
    ];

    /// <summary>The project itself, its story, its links and its images.</summary>
    public static IEnumerable<DocumentPart> Of(PortfolioProject project) =>
    [
        new(DocumentParts.Address(project.Id), project),
        new(CaseOf(project), project.Case),
        .. project.Links.Select(link => new DocumentPart(DocumentParts.Address(link.Id), link)),
        .. project.Images.Select(image => new DocumentPart(DocumentParts.Address(image.Id), image)),
    ];

    /// <summary>The address of a project's story.</summary>
    public static string CaseOf(PortfolioProject project) => DocumentParts.Address(project.Id) + "-case";

    /// <summary>The address of the list of a project's links.</summary>
    public static string LinksOf(PortfolioProject project) => DocumentParts.Address(project.Id) + ".links";

    /// <summary>The address of the list of a project's images.</summary>
    public static string ImagesOf(PortfolioProject project) => DocumentParts.Address(project.Id) + ".images";

    /// <summary>
    /// The ordered list at an address: one of the constants here, a project's links or images, or <c>part.field</c> for keywords.
    /// Null when there is none.
    /// </summary>
    public static IList? FindList(PortfolioDocument document, string address) => address switch
    {
        Sections => document.Sections,
        Projects => document.Projects,
        Writing => document.Writing,
        Testimonials => document.Testimonials,
        _ => document.Projects.Select(project => address == LinksOf(project) ? project.Links : address == ImagesOf(project) ? (IList)project.Images : null)
            .FirstOrDefault(list => list is not null) ?? Words(document, address),
    };

    /// <summary>The section of the form in which the field at <c>part.field</c> is edited, or null.</summary>
    public static PortfolioSectionKind? FindSection(PortfolioDocument document, string address) => PartOf(address) switch
    {
        Page when address.EndsWith(".about", StringComparison.Ordinal) => PortfolioSectionKind.About,
        Contact => PortfolioSectionKind.Contact,
        var part when FindProject(document, part) is not null => PortfolioSectionKind.Projects,
        var part when document.Writing.Exists(article => DocumentParts.Address(article.Id) == part) => PortfolioSectionKind.Writing,
        var part when document.Testimonials.Exists(testimonial => DocumentParts.Address(testimonial.Id) == part) => PortfolioSectionKind.Testimonials,
        _ => null,
    };

    /// <summary>The project that the part at an address belongs to, or null.</summary>
    public static PortfolioProject? FindProject(PortfolioDocument document, string address) =>
        document.Projects.Find(project => Of(project).Any(part => part.Address == PartOf(address)));

    /// <summary>How many entries a list of a portfolio may have.</summary>
    public static int MostIn(IList list) => list switch
    {
        List<PortfolioProject> => PortfolioLimits.Projects,
        List<ProjectImage> => PortfolioLimits.ImagesPerProject,
        List<ProjectLink> => PortfolioLimits.LinksPerProject,
        List<Article> => PortfolioLimits.Articles,
        List<Testimonial> => PortfolioLimits.Testimonials,
        _ => Resumes.ResumeLimits.ItemsPerSection,
    };

    private static string PartOf(string address) => address.Split('.')[0];

    private static List<string>? Words(PortfolioDocument document, string address)
    {
        if (Of(document).FirstOrDefault(part => part.Address == PartOf(address))?.Value is not { } part) return null;
        var field = FieldMap.Of(part.GetType()).FirstOrDefault(field => field.Kind is FieldKind.Keywords && address.EndsWith("." + field.Name, StringComparison.Ordinal));
        return field?.Get<List<string>>(part);
    }
}

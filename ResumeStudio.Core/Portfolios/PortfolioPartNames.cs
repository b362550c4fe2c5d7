using ResumeStudio.Core.Resumes.Limits;

namespace ResumeStudio.Core.Portfolios;

/// <summary>What a person would call a part of their portfolio, for headings and announcements.</summary>
public static class PortfolioPartNames
{
    private const int Longest = 48;

    /// <summary>The part's most telling text, shortened, or the kind of thing it is while it is empty.</summary>
    public static string Of(object part) => part switch
    {
        PortfolioProject project => Or(project.Name, "New project"),
        ProjectLink link => Or(link.Label.Length > 0 ? link.Label : link.Url, "New link"),
        ProjectImage image => Or(image.Alt, "Image"),
        Article article => Or(article.Title, "New article"),
        Testimonial testimonial => Or(testimonial.Name, "New testimonial"),
        PortfolioSection section => Or(section.Title, PortfolioWords.English.TitleOf(section.Kind)),
        PortfolioContact => "Contact",
        PortfolioDocument => "Page",
        CaseStudy => "Case study",
        _ => part.ToString() ?? "",
    };

    private static string Or(string text, string kind) => text.Trim() is { Length: > 0 } words ? Shortened.To(Longest, words) : kind;
}

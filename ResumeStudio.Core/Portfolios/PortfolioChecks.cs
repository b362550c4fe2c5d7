using System.Text.RegularExpressions;
using ResumeStudio.Core.Resumes.Limits;

namespace ResumeStudio.Core.Portfolios;

/// <summary>Holds a portfolio against <see cref="PortfolioLimits"/> and the limits of texts.</summary>
public static partial class PortfolioChecks
{
    /// <summary>Everything that does not fit, in page order; empty when the document may be saved as it is.</summary>
    public static IReadOnlyList<LimitProblem> Of(PortfolioDocument document) =>
    [
        .. ListLimits.Of(PortfolioParts.Projects, "Projects", document.Projects, PortfolioLimits.Projects),
        .. ListLimits.Of(PortfolioParts.Writing, "Writing", document.Writing, PortfolioLimits.Articles),
        .. ListLimits.Of(PortfolioParts.Testimonials, "Testimonials", document.Testimonials, PortfolioLimits.Testimonials),
        .. document.Projects.SelectMany(Of),
        .. PortfolioParts.Of(document).SelectMany(part => ListLimits.Of(part).Concat(FieldLimits.Of(part))),
        .. document.Sections.SelectMany(section => FieldLimits.Text($"section-{section.Kind}.title", "Section title", section.Title, PortfolioLimits.TitleLength, shorter => section.Title = shorter)),
        .. Of(document.Theme),
        .. LanguageTag().IsMatch(document.Language) ? [] : new[] { Unknown("language", "Language", document.Language) },
    ];

    private static IEnumerable<LimitProblem> Of(PortfolioProject project) =>
    [
        .. ListLimits.Of(PortfolioParts.LinksOf(project), "Links", project.Links, PortfolioLimits.LinksPerProject),
        .. ListLimits.Of(PortfolioParts.ImagesOf(project), "Images", project.Images, PortfolioLimits.ImagesPerProject),
    ];

    private static IEnumerable<LimitProblem> Of(PortfolioTheme theme) =>
        new[] { ("accent", "Accent colour", theme.Accent, Colour()), ("design", "Design", theme.Design, CatalogueId()), ("headingFont", "Heading font", theme.HeadingFont, CatalogueId()), ("bodyFont", "Body font", theme.BodyFont, CatalogueId()) }
            .Where(word => word.Item3 is not null && !word.Item4.IsMatch(word.Item3)).Select(word => Unknown($"theme.{word.Item1}", word.Item2, word.Item3!));

    private static LimitProblem Unknown(string address, string label, string value) => new(address, label, "This is not a value that designs know.", Shortened.To(80, value));

    [GeneratedRegex("^#[0-9a-fA-F]{6}\\z")]
    private static partial Regex Colour();

    [GeneratedRegex("^[a-z0-9][a-z0-9-]{0,59}\\z")]
    private static partial Regex CatalogueId();

    // BCP 47 without extensions: language, script, region and variants.
    [GeneratedRegex("^[A-Za-z]{2,8}(-[A-Za-z0-9]{2,8}){0,3}\\z")]
    private static partial Regex LanguageTag();
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace ResumeStudio.Core.Resumes.Limits;

/// <summary>The ranges of the design's numbers and the shape of its words; what does not fit goes back into range or to the template's own value.</summary>
internal static partial class ThemeLimits
{
    public static IEnumerable<LimitProblem> Of(ResumeDocument document) => [.. Numbers(document.Theme), .. Words(document.Theme), .. Language(document)];

    private static IEnumerable<LimitProblem> Numbers(Theme theme) =>
    [
        .. Number("fontSize", "Font size", theme.FontSize, ThemeRanges.FontSize, value => theme.FontSize = value),
        .. Number("lineHeight", "Line height", theme.LineHeight, ThemeRanges.LineHeight, value => theme.LineHeight = value),
        .. Number("spacing", "Spacing", theme.Spacing, ThemeRanges.Spacing, value => theme.Spacing = value),
        .. Number("marginX", "Side margins", theme.MarginX, ThemeRanges.Margin, value => theme.MarginX = value),
        .. Number("marginY", "Top and bottom margins", theme.MarginY, ThemeRanges.Margin, value => theme.MarginY = value),
        .. Number("sideWidth", "Side column", theme.SideWidth, ThemeRanges.SideWidth, value => theme.SideWidth = value),
        .. Number("templateVersion", "Template version", theme.TemplateVersion, ThemeRanges.TemplateVersion, value => theme.TemplateVersion = (int)value),
    ];

    private static IEnumerable<LimitProblem> Words(Theme theme) =>
    [
        .. Word("accent", "Accent colour", theme.Accent, Colour(), () => theme.Accent = null),
        .. Word("ink", "Text colour", theme.Ink, Colour(), () => theme.Ink = null),
        .. Word("background", "Background", theme.Background, Colour(), () => theme.Background = null),
        .. Word("bodyFont", "Body font", theme.BodyFont, CatalogueId(), () => theme.BodyFont = null),
        .. Word("headingFont", "Heading font", theme.HeadingFont, CatalogueId(), () => theme.HeadingFont = null),
        .. Word("template", "Template", theme.Template, CatalogueId(), () => theme.Template = new Theme().Template),
    ];

    private static IEnumerable<LimitProblem> Language(ResumeDocument document) =>
        LanguageTag().IsMatch(document.Language) ? [] : [Problem("language", "Language", document.Language, "This is not a language tag such as en or pt-BR.", () => document.Language = "en")];

    private static IEnumerable<LimitProblem> Number(string name, string label, double? value, ThemeRange range, Action<double> set)
    {
        if (value is not { } number || range.Holds(number)) return [];
        var words = string.Create(CultureInfo.InvariantCulture, $"Choose a value from {range.Least} to {range.Most}.");
        return [Problem(name, label, number.ToString(CultureInfo.InvariantCulture), words, () => set(range.Clamp(number)))];
    }

    private static IEnumerable<LimitProblem> Word(string name, string label, string? value, Regex shape, Action reset) =>
        value is null || shape.IsMatch(value) ? [] : [Problem(name, label, value, "This is not a value that designs know.", reset)];

    private static LimitProblem Problem(string name, string label, string value, string words, Action trim) =>
        new($"theme.{name}", label, words, Shortened.To(80, value)) { Trim = trim };

    [GeneratedRegex("^#[0-9a-fA-F]{6}\\z")]
    private static partial Regex Colour();

    [GeneratedRegex("^[a-z0-9][a-z0-9-]{0,59}\\z")]
    private static partial Regex CatalogueId();

    // BCP 47 without extensions: language, script, region and variants.
    [GeneratedRegex("^[A-Za-z]{2,8}(-[A-Za-z0-9]{2,8}){0,3}\\z")]
    private static partial Regex LanguageTag();
}

using System.Text;
using ResumeStudio.Core.Templates;

namespace ResumeStudio.Core.Portfolios;

/// <summary>
/// The font files of a page: heading, body and the design's third face, or another one of the body where two of them are the same;
/// at most three. Text beyond Latin takes the third place for the part of the body font that holds it; headings fall back to the
/// body font for such letters.
/// </summary>
public static class PortfolioFonts
{
    /// <summary>Most font files of one page.</summary>
    public const int Most = 3;

    private const string Latin = "latin";

    /// <summary>The files in the order of their weight for the page.</summary>
    public static IReadOnlyList<FontFile> FilesFor(PortfolioLook look, string text)
    {
        var beyond = text.EnumerateRunes().Where(rune => rune.Value > 0xFF).Distinct().ToList();
        var (heading, body) = (Face(look.Heading, look.Design.HeadingWeight, false), Face(look.Body, 400, false));
        var latin = Part(heading, Latin).Concat(Part(body, Latin)).Distinct().ToList();
        var further = body.Concat(FontCatalogue.Fallbacks.SelectMany(family => Face(family, 400, false)))
            .Where(file => file.Subset.Name != Latin && IsNeeded(file, beyond)).OrderByDescending(file => beyond.Count(file.Subset.Holds));
        var third = Third(look).Concat(Face(look.Body, 600, false)).Concat(Face(look.Body, 400, true));
        return [.. latin.Concat(further).Concat(Part(third, Latin)).Distinct().Take(Most)];
    }

    /// <summary>The value of <c>font-family</c> for headings: their font, then the body's for letters that it lacks.</summary>
    public static string HeadingStack(PortfolioLook look) =>
        look.Heading == look.Body ? FontCatalogue.Stack(look.Body) : $"\"{look.Heading.CssName}\",{FontCatalogue.Stack(look.Body)}";

    private static IEnumerable<FontFile> Third(PortfolioLook look) => look.Design.Third switch
    {
        ThirdFace.Mono => Face(FontCatalogue.Mono, 400, false),
        ThirdFace.BodyItalic => Face(look.Body, 400, true),
        _ => Face(look.Body, 600, false),
    };

    /// <summary>All parts of a family in the weight nearest to <paramref name="weight"/>; upright where it has no italic.</summary>
    private static List<FontFile> Face(FontFamily family, int weight, bool italic)
    {
        var nearest = family.Weights.MinBy(one => Math.Abs(one - weight));
        return [.. family.Files.Where(file => file.Weight == nearest && file.Italic == (italic && family.HasItalic))];
    }

    private static IEnumerable<FontFile> Part(IEnumerable<FontFile> face, string subset) => face.Where(file => file.Subset.Name == subset);

    private static bool IsNeeded(FontFile file, List<Rune> beyond) => beyond.Exists(rune => file.Subset.Holds(rune) && !LatinHolds(rune));

    private static bool LatinHolds(Rune rune) => FontCatalogue.Mono.Subsets.Any(subset => subset.Name == Latin && subset.Holds(rune));
}

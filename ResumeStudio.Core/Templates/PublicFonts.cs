using System.Text;

namespace ResumeStudio.Core.Templates;

/// <summary>
/// The font files of a resume as a page for visitors: body, heading, and a third face that the design or the text asks for; at most
/// three, while a print has every weight. Text beyond Latin takes the third place for the part that holds it. What has no file
/// of its own is slanted or thickened by the browser.
/// </summary>
public static class PublicFonts
{
    /// <summary>Most font files of one page.</summary>
    public const int Most = 3;

    private const string Latin = "latin";

    /// <summary>The files in the order of their weight for the page.</summary>
    /// <param name="look">The document's look.</param>
    /// <param name="usesMono">Whether dates or code stand in the monospaced family.</param>
    /// <param name="usesItalic">Whether something is set in italics.</param>
    /// <param name="text">What the page says.</param>
    public static IReadOnlyList<FontFile> FilesFor(Look look, bool usesMono, bool usesItalic, string text)
    {
        var beyond = text.EnumerateRunes().Where(rune => rune.Value > 0xFF).Distinct().ToList();
        var (body, bold) = (Face(look.Body, 400), Face(look.Heading, 600));
        var further = body.Concat(FontCatalogue.Fallbacks.SelectMany(family => Face(family, 400)))
            .Where(file => file.Subset.Name != Latin && IsNeeded(file, beyond)).OrderByDescending(file => beyond.Count(file.Subset.Holds));
        var third = (usesMono ? Face(FontCatalogue.Mono, 400) : []).Concat(usesItalic ? Face(look.Body, 400, italic: true) : []).Concat(Face(look.Body, 600));
        return [.. Part(body).Concat(Part(bold)).Concat(further).Concat(Part(third)).Distinct().Take(Most)];
    }

    /// <summary>All parts of a family in the weight nearest to <paramref name="weight"/>, the bolder of two; none where it lacks the italic.</summary>
    private static List<FontFile> Face(FontFamily family, int weight, bool italic = false)
    {
        var nearest = family.Weights.OrderBy(one => Math.Abs(one - weight)).ThenByDescending(one => one).First();
        return [.. family.Files.Where(file => file.Weight == nearest && file.Italic == italic)];
    }

    private static IEnumerable<FontFile> Part(IEnumerable<FontFile> face) => face.Where(file => file.Subset.Name == Latin);

    private static bool IsNeeded(FontFile file, List<Rune> beyond) => beyond.Exists(rune => file.Subset.Holds(rune) && !LatinHolds(rune));

    private static bool LatinHolds(Rune rune) => FontCatalogue.Mono.Subsets.Any(subset => subset.Name == Latin && subset.Holds(rune));
}

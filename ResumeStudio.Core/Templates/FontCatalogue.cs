using System.Text;

namespace ResumeStudio.Core.Templates;

/// <summary>
/// Every font a document can print with: the single place that names them. All are static files, one per weight and style,
/// because Chromium prints variable fonts and made-up bold or italic as nameless Type 3 fonts.
/// </summary>
public static class FontCatalogue
{
    private static readonly FontSubset Latin = new("latin", "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD");
    private static readonly FontSubset LatinExt = new("latin-ext", "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF");
    private static readonly FontSubset Vietnamese = new("vietnamese", "U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB");
    private static readonly FontSubset Greek = new("greek", "U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF");
    private static readonly FontSubset GreekExt = new("greek-ext", "U+1F00-1FFF");
    private static readonly FontSubset Cyrillic = new("cyrillic", "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116");
    private static readonly FontSubset CyrillicExt = new("cyrillic-ext", "U+0460-052F,U+1C80-1C8A,U+20B4,U+2DE0-2DFF,U+A640-A69F,U+FE2E-FE2F");
    private static readonly FontSubset Arabic = new("arabic", "U+0600-06FF,U+0750-077F,U+0870-088E,U+0890-0891,U+0897-08E1,U+08E3-08FF,U+200C-200E,U+2010-2011,U+204F,U+2E41,U+FB50-FDFF,U+FE70-FE74,U+FE76-FEFC");
    private static readonly FontSubset Hebrew = new("hebrew", "U+0590-05FF,U+200C-2010,U+20AA,U+25CC,U+FB1D-FB4F");
    private static readonly FontSubset Emoji = new("emoji", "U+200D,U+203C,U+2049,U+20E3,U+2194-21AA,U+231A-231B,U+2328,U+23CF-23FA,U+25AA-25FE,U+2600-27BF,U+2B05-2B55,U+FE0F,U+1F000-1FAFF,U+E0020-E007F");

    private static readonly FontSubset[] Western = [Latin, LatinExt];
    private static readonly FontSubset[] European = [Latin, LatinExt, Vietnamese, Greek, Cyrillic, CyrillicExt];
    private static readonly int[] ThreeWeights = [400, 600, 700];

    /// <summary>The families a person can choose, in the order in which the design drawer offers them.</summary>
    public static IReadOnlyList<FontFamily> Choices { get; } =
    [
        new("inter", "Inter", "sans-serif", ThreeWeights, true, [.. European, GreekExt]),
        new("source-sans-3", "Source Sans 3", "sans-serif", ThreeWeights, true, [.. European, GreekExt]),
        new("ibm-plex-sans", "IBM Plex Sans", "sans-serif", ThreeWeights, true, European),
        new("lato", "Lato", "sans-serif", [400, 700], true, Western),
        new("source-serif-4", "Source Serif 4", "serif", ThreeWeights, true, European),
        new("eb-garamond", "EB Garamond", "serif", ThreeWeights, true, [.. European, GreekExt]),
        new("fraunces", "Fraunces", "serif", ThreeWeights, true, [Latin, LatinExt, Vietnamese]),
    ];

    /// <summary>The family of dates and code in designs that set them apart.</summary>
    public static FontFamily Mono { get; } = new("jetbrains-mono", "JetBrains Mono", "monospace", ThreeWeights, true, European);

    /// <summary>What stands behind every family, so that names in other scripts and emoji print alike everywhere.</summary>
    public static IReadOnlyList<FontFamily> Fallbacks { get; } =
    [
        new("noto-sans-arabic", "Noto Sans Arabic", "sans-serif", ThreeWeights, false, [Arabic]),
        new("noto-sans-hebrew", "Noto Sans Hebrew", "sans-serif", ThreeWeights, false, [Hebrew]),
        new("noto-emoji", "Noto Emoji", "sans-serif", ThreeWeights, false, [Emoji]),
    ];

    /// <summary>All families.</summary>
    public static IEnumerable<FontFamily> All => [.. Choices, Mono, .. Fallbacks];

    /// <summary>The family called <paramref name="id"/>, or null.</summary>
    public static FontFamily? Find(string? id) => All.FirstOrDefault(family => family.Id == id);

    /// <summary>The value of CSS <c>font-family</c>: the family, the fallbacks for other scripts, the generic family.</summary>
    public static string Stack(FontFamily family) =>
        string.Join(",", new[] { family }.Concat(Fallbacks).Select(one => $"\"{one.CssName}\"").Append(family.Generic));

    /// <summary>The files that print <paramref name="text"/> in <paramref name="families"/>; Latin always, other parts when the text needs them.</summary>
    public static IReadOnlyList<FontFile> FilesFor(IEnumerable<FontFamily> families, string text)
    {
        var beyondLatin = text.EnumerateRunes().Where(rune => rune.Value > 0xFF).Distinct().ToList();
        return [.. families.Distinct().Concat(Fallbacks).SelectMany(family => family.Files)
            .Where(file => file.Subset == Latin || beyondLatin.Any(rune => file.Subset.Holds(rune) && !Latin.Holds(rune)))];
    }
}

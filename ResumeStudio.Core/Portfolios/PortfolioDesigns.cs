namespace ResumeStudio.Core.Portfolios;

/// <summary>The built-in designs of portfolios.</summary>
public static class PortfolioDesigns
{
    /// <summary>All of them, in the order in which people choose.</summary>
    public static IReadOnlyList<PortfolioDesign> All { get; } =
    [
        new("editorial", "Editorial", "A magazine story: one column, large serif type, wide pictures.", new("#fffdf8", "#1d1a16", "#9f3a16"), new("#17150f", "#ece6da", "#eaa47c"))
        {
            HeadingFont = "eb-garamond", HeadingWeight = 400, BodyFont = "eb-garamond", Third = ThirdFace.BodyItalic,
            LeadSizes = "(min-width: 66rem) 62rem, 94vw", OtherSizes = "(min-width: 48rem) 22rem, 94vw",
        },
        new("studio", "Studio", "Projects side by side, you always in view beside them.", new("#f4f4f0", "#141517", "#e8481c"), new("#121315", "#f0f0ec", "#ff7d52"))
        {
            HeadingFont = "inter", BodyFont = "inter", Third = ThirdFace.BodyBold, FoldsStories = true, DrawsPlates = true,
            LeadSizes = "(min-width: 90rem) 32rem, (min-width: 60rem) 36vw, (min-width: 40rem) 45vw, 92vw", OtherSizes = "(min-width: 60rem) 34vw, 92vw",
        },
        new("console", "Console", "Dark, exact and compact, with monospaced marks.", new("#f7f8fa", "#161b22", "#0b7a5c"), new("#0c1014", "#dbe3ea", "#4fdca4"))
        {
            Mode = ColourMode.Dark, HeadingFont = "ibm-plex-sans", BodyFont = "ibm-plex-sans", Third = ThirdFace.Mono, FoldsStories = true,
            LeadSizes = "(min-width: 66rem) 50rem, 92vw", OtherSizes = "(min-width: 48rem) 24rem, 92vw",
        },
        new("casebook", "Casebook", "A quiet book: numbered chapters, each project told in full.", new("#f6f2ea", "#2a2721", "#3d6149"), new("#1a1814", "#e9e3d6", "#9cc4a6"))
        {
            HeadingFont = "fraunces", HeadingWeight = 400, BodyFont = "source-sans-3", Third = ThirdFace.BodyBold,
            LeadSizes = "(min-width: 70rem) 52rem, 92vw", OtherSizes = "(min-width: 48rem) 25rem, 92vw",
        },
    ];

    /// <summary>The design that <paramref name="theme"/> names, or the first one.</summary>
    public static PortfolioDesign Of(PortfolioTheme theme) => All.FirstOrDefault(design => design.Id == theme.Design) ?? All[0];
}

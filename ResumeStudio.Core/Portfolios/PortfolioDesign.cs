namespace ResumeStudio.Core.Portfolios;

/// <summary>One of the built-in designs of portfolios, with its own values for everything a theme can override.</summary>
/// <param name="Id">The id in <see cref="PortfolioTheme.Design"/> and the name of its style sheet.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Description">What it is good for, in one line.</param>
/// <param name="Light">Its colours by day.</param>
/// <param name="Dark">Its colours by night.</param>
public sealed record PortfolioDesign(string Id, string Name, string Description, PortfolioPaint Light, PortfolioPaint Dark)
{
    /// <summary>Light or dark unless the person chooses.</summary>
    public ColourMode Mode { get; init; } = ColourMode.Auto;

    /// <summary>Id of the heading font.</summary>
    public required string HeadingFont { get; init; }

    /// <summary>Weight of headings, 400 or 600.</summary>
    public int HeadingWeight { get; init; } = 600;

    /// <summary>Id of the body font.</summary>
    public required string BodyFont { get; init; }

    /// <summary>The third font file.</summary>
    public ThirdFace Third { get; init; } = ThirdFace.BodyBold;

    /// <summary>Whether stories are folded until a visitor opens them.</summary>
    public bool FoldsStories { get; init; }

    /// <summary>Whether a project without an image gets a drawn plate in its place.</summary>
    public bool DrawsPlates { get; init; }

    /// <summary>How wide a project's first image is shown (<c>sizes</c> of HTML).</summary>
    public required string LeadSizes { get; init; }

    /// <summary>How wide its other images are shown.</summary>
    public required string OtherSizes { get; init; }
}

namespace ResumeStudio.Core.Portfolios;

/// <summary>The place of one kind of section on the page.</summary>
public sealed class PortfolioSection
{
    /// <summary>What it holds.</summary>
    public PortfolioSectionKind Kind { get; set; }

    /// <summary>The title on the page; empty means the page's own word for it.</summary>
    public string Title { get; set; } = "";

    /// <summary>Whether it stays off the page.</summary>
    public bool Hidden { get; set; }

    /// <summary>Every kind once, in the order most people want.</summary>
    public static List<PortfolioSection> Standard() => [.. Enum.GetValues<PortfolioSectionKind>().Select(kind => new PortfolioSection { Kind = kind })];

    /// <summary>The same sections with each kind exactly once: repeated ones left out, missing ones at the end.</summary>
    public static List<PortfolioSection> Complete(IEnumerable<PortfolioSection> sections) => [.. sections.Concat(Standard()).DistinctBy(section => section.Kind)];
}

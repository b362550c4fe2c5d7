namespace ResumeStudio.Web.Features.Portfolios;

/// <summary>How one rendering of a portfolio differs from another: where its files are, and what stands in its head.</summary>
public sealed record PortfolioRenderOptions
{
    /// <summary>The address of a picture's form: the media id and one of its widths.</summary>
    public Func<Guid, int, string> Picture { get; init; } = static (id, width) => $"/media/{id:D}/{width}.webp";

    /// <summary>The address of a font file, from its path in the program (<c>/fonts/…</c>).</summary>
    public Func<string, string> Font { get; init; } = static path => path;

    /// <summary>The address of the page on which visitors write a message, or null for none.</summary>
    public string? MessageForm { get; init; }

    /// <summary>Writes further elements of the head as trusted markup from the page's names: canonical address, preview image, JSON-LD.</summary>
    public Func<PortfolioNames, string> Head { get; init; } = static _ => "";

    /// <summary>Whether text carries the address of its field, for the editor's preview.</summary>
    public bool Addressed { get; init; }
}

namespace ResumeStudio.Core.Analysis.ReadBack;

/// <summary>A PDF as a program reads it back; reading it happens elsewhere, this is the data.</summary>
/// <param name="Bytes">Size of the file in bytes.</param>
/// <param name="Pages">Its pages in order.</param>
/// <param name="Fonts">The fonts it uses.</param>
/// <param name="Tags">What it says of its structure.</param>
public sealed record ExtractedPdf(long Bytes, IReadOnlyList<ExtractedPage> Pages, IReadOnlyList<ExtractedFont> Fonts, PdfTags Tags)
{
    /// <summary>A file that could not be opened: damaged, encrypted, or no PDF.</summary>
    public static ExtractedPdf Unreadable(long bytes) => new(bytes, [], [], new(false, false, null, null));

    /// <summary>Whether any page holds text.</summary>
    public bool HasText => Pages.Any(page => page.Runs.Any(run => run.Text.Any(char.IsLetterOrDigit)));
}

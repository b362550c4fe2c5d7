using ResumeStudio.Core.Models;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Limits;

namespace ResumeStudio.Core.Postings;

/// <summary>The texts that are compared by meaning. Of the resume only what <see cref="PromptResume"/> tells; of the posting only its requirements, without the person's name and details.</summary>
/// <param name="Wanted">What the posting asks for.</param>
/// <param name="Shown">The lines of the resume.</param>
public sealed record MeaningTexts(IReadOnlyList<string> Wanted, IReadOnlyList<string> Shown)
{
    /// <summary>Most requirements.</summary>
    public const int MostWanted = 30;

    /// <summary>Most lines, in page order.</summary>
    public const int MostShown = 60;

    /// <summary>Longest text, in UTF-16 units; longer ones are cut.</summary>
    public const int Length = 300;

    /// <summary>Reads both.</summary>
    public static MeaningTexts Of(PostingReading posting, ResumeDocument document)
    {
        var (told, anonymity) = (PromptResume.Of(document), Anonymity.Of(document));
        var lines = told.Entries.SelectMany(entry => entry.Lines.Select(line => line.Text).Prepend(string.Join(", ", entry.Facts.Values)));
        return new(Cut(posting.Requirements.Where(requirement => !requirement.IsForApplication).Select(requirement => anonymity.Scrub(requirement.Text)), MostWanted), Cut(lines.Prepend(told.Headline), MostShown));
    }

    private static IReadOnlyList<string> Cut(IEnumerable<string> texts, int most) =>
        [.. texts.Select(text => Shortened.Cut(text.Trim(), Length)).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal).Take(most)];
}

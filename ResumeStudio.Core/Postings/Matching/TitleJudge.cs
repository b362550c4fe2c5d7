using ResumeStudio.Core.Postings.Words;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Core.Templates;

namespace ResumeStudio.Core.Postings.Matching;

/// <summary>Holds the titles of a resume against the posting's (rule R-M4): the headline and the positions held.</summary>
internal static class TitleJudge
{
    /// <summary>The nearest title.</summary>
    public static TitleResult Judge(ResumeDocument document, string title, PostingSpeech speech)
    {
        var wanted = JobTitle.Of(title, speech);
        if (wanted.Essence.Count == 0) return new(0, null, "The posting's title names no job.");
        var own = PostingSpeech.For(document.Language.Split('-')[0].ToLowerInvariant()) ?? speech;
        var nearest = TitlesOf(document).Select(quote => (Quote: quote, Percent: wanted.NearnessOf(JobTitle.Of(quote.Quote, own)))).DefaultIfEmpty().MaxBy(one => one.Percent);
        return nearest.Percent == 0 ? new(0, null, "No title of the resume shares a word with it.") : new(nearest.Percent, nearest.Quote, $"Nearest to “{title}”: “{nearest.Quote.Quote}”.");
    }

    /// <summary>The headline, then the positions in page order.</summary>
    public static IEnumerable<MatchQuote> TitlesOf(ResumeDocument document)
    {
        if (!string.IsNullOrWhiteSpace(document.Basics.Headline)) yield return new("basics.headline", "Basics", document.Basics.Headline);
        foreach (var section in Printable.SectionsOf(document))
            foreach (var role in Printable.ItemsOf(section).OfType<WorkItem>().SelectMany(Printable.RolesOf).Where(role => role.Position.Length > 0))
                yield return new(DocumentParts.Address(role.Id) + ".position", section.DisplayTitle, role.Position);
    }
}

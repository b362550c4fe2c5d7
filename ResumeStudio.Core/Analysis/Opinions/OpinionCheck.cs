using ResumeStudio.Core.Analysis.Reading;
using ResumeStudio.Core.Models;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Tailoring;

namespace ResumeStudio.Core.Analysis.Opinions;

/// <summary>
/// Takes out of a model's opinion what cannot be checked: a point stays when its quote stands in the resume letter for letter, marks of Markdown aside, and
/// everything that it claims is proven there (rule R-I2). Advice to add what nobody said is an invention too.
/// </summary>
public static class OpinionCheck
{
    /// <summary>The most points of each kind.</summary>
    public const int MostPoints = 5;

    /// <summary>The longest point and the longest quote, in UTF-16 units.</summary>
    public const int Length = 400;

    private const int ShortestQuote = 3;

    /// <summary>What of <paramref name="draft"/> may be shown beside <paramref name="document"/>. The points are in English, as the prompt asks.</summary>
    public static Opinion Of(OpinionDraft draft, ResumeDocument document)
    {
        var (told, ledger) = (PromptResume.Of(document), FactLedger.Of(document));
        var strengths = Keep(draft.Strengths, told, ledger);
        var improvements = Keep(draft.Improvements, told, ledger);
        return new(strengths, improvements, draft.Strengths.Count + draft.Improvements.Count - strengths.Count - improvements.Count);
    }

    private static List<OpinionPoint> Keep(IReadOnlyList<OpinionDraftPoint> points, PromptResume told, FactLedger ledger) =>
        [.. points.Select(point => Read(point, told, ledger)).OfType<OpinionPoint>().DistinctBy(point => (point.Text, point.Quote)).Take(MostPoints)];

    private static OpinionPoint? Read(OpinionDraftPoint point, PromptResume told, FactLedger ledger)
    {
        var (text, quote) = (point.Text.Trim(), PlainText.Of(point.Quote).Trim());
        if (text.Length is 0 or > Length || quote.Length is < ShortestQuote or > Length || text.Any(char.IsControl) || NamesAddress(text)) return null;
        if (Find(quote, told) is not { } place || TruthGuard.Check(ledger, text, "en").IsStopped) return null;
        return new(text, quote, place);
    }

    /// <summary>No link of a stranger's reaches the page, not even as text to copy.</summary>
    private static bool NamesAddress(string text) => text.Contains("://", StringComparison.Ordinal) || text.Contains("www.", StringComparison.OrdinalIgnoreCase) || text.Contains('@', StringComparison.Ordinal);

    /// <summary>The field where the words stand, an empty string for one without an address of its own, or null.</summary>
    private static string? Find(string quote, PromptResume told)
    {
        if (told.Entries.SelectMany(entry => entry.Lines).FirstOrDefault(line => PlainText.Of(line.Text).Contains(quote, StringComparison.Ordinal)) is { } found) return found.Id + ".text";
        return told.Headline.Contains(quote, StringComparison.Ordinal) || told.Entries.Any(entry => entry.Facts.Values.Any(fact => PlainText.Of(fact).Contains(quote, StringComparison.Ordinal))) ? "" : null;
    }
}

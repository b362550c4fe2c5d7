using ResumeStudio.Core.Postings;

namespace ResumeStudio.Web.Features.Postings;

/// <summary>What the page of a match says.</summary>
internal static class MatchWords
{
    public static string Name(RequirementVerdict verdict) => MatchMarkdown.Name(verdict);

    public static string Tone(RequirementVerdict verdict) => verdict switch
    {
        RequirementVerdict.Met => "good",
        RequirementVerdict.PartlyMet => "warn",
        RequirementVerdict.NotShown => "bad",
        _ => "",
    };

    public static string Name(KeywordPlace place) => MatchMarkdown.Name(place);

    public static string Tone(KeywordPlace place) => place == KeywordPlace.InText ? "good" : "";

    public static string Of(MatchState state) => state switch
    {
        MatchState.EmptyResume => "This resume is empty, so there is nothing to compare.",
        MatchState.NoRequirements => "No requirement was found in this text, so there is no score. Requirements are read under headings such as “Requirements”, and in sentences that ask for something. Is it the whole posting?",
        MatchState.UnknownLanguage => "We read requirements in English, German, French and Spanish. This text looks like another language, or is too short to tell. If it is one of the four, choose it under Edit.",
        _ => "",
    };

    /// <summary>What must be known before the numbers are read, with the tone of each notice.</summary>
    public static IEnumerable<(string Tone, string Text)> Of(PostingMatch match)
    {
        foreach (var instruction in match.Reading.Instructions) yield return ("warn", $"This posting speaks to a machine: “{instruction}”. It is listed here and changes nothing.");
        foreach (var warning in match.Warnings.Take(3)) yield return ("bad", $"{warning.Title} in “{match.Chosen!.Title}”, {warning.Where}: “{warning.Quote}”. {warning.Why} The match counts what is there and may look better than it is.");
        foreach (var note in match.Report?.Notes ?? []) yield return ("", note);
    }
}

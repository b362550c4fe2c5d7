using ResumeStudio.Core.Analysis.Reading;
using ResumeStudio.Core.Analysis.Scoring;
using ResumeStudio.Core.Analysis.Words;

namespace ResumeStudio.Core.Analysis.Checks;

/// <summary>R-W9: what an offline checker marks, without the person's own words, technical terms and words of the skills.</summary>
internal sealed class SpellingCheck() : Check("R-W9")
{
    private protected override Outcome Run(ResumeReading resume)
    {
        if (resume.Input.Spelling is not { } spelling) return Outcome.NotApplicable("No checker of spelling was asked.");
        if (!spelling.Languages.Contains(resume.Language)) return Outcome.NotApplicable($"The checker does not speak the language of the resume ({resume.Language}).");
        if (resume.Lines.Count == 0) return Outcome.NotApplicable("There are no lines to read.");
        var allowed = Allowed(resume);
        var places = resume.Texts.DistinctBy(text => text.Address).ToDictionary(text => text.Address, text => text.Where);
        List<Finding> findings = [.. spelling.Findings.Where(one => !(one.IsSpelling && allowed.Contains(one.Quote.ToLowerInvariant()))).Select(one => Of(one, places))];
        var flagged = Math.Min(findings.Select(finding => finding.Address).Distinct().Count(), resume.Lines.Count);
        return Outcome.Over(flagged, resume.Lines.Count, Limits["failShare"], findings);
    }

    private static HashSet<string> Allowed(ResumeReading resume) =>
        [.. SharedWords.Terms, .. resume.Input.OwnWords.Select(word => word.ToLowerInvariant()), .. resume.Texts.Where(text => text.IsKeyword).SelectMany(text => text.Words).Select(word => word.Lower)];

    private static Finding Of(LanguageFinding one, Dictionary<string, string> places) =>
        new(one.IsSpelling ? Severity.Fix : Severity.Improve, one.Address, places.GetValueOrDefault(one.Address, ""), one.Quote, one.IsSpelling ? "Spelling" : "Grammar", one.Message, "Take a suggestion, or keep the word as your own.") { Offers = one.Suggestions };
}

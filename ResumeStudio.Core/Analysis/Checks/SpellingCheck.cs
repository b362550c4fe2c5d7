using ResumeStudio.Core.Analysis.Reading;
using ResumeStudio.Core.Analysis.Scoring;
using ResumeStudio.Core.Analysis.Words;

namespace ResumeStudio.Core.Analysis.Checks;

/// <summary>
/// R-W9: what an offline checker marks, without the person's own words, technical terms, and words that the resume has as a skill, a
/// name or a title. A word with a capital inside a sentence is taken for a name, which no checker can judge.
/// </summary>
internal sealed class SpellingCheck() : Check("R-W9")
{
    private const string Ends = ".!?:;";

    private protected override Outcome Run(ResumeReading resume)
    {
        if (resume.Input.Spelling is not { } spelling) return Outcome.NotApplicable("No checker of spelling was asked.");
        if (!spelling.Languages.Contains(resume.Language)) return Outcome.NotApplicable($"The checker does not speak the language of the resume ({resume.Language}).");
        if (resume.Lines.Count == 0) return Outcome.NotApplicable("There are no lines to read.");
        var (allowed, lines) = (Allowed(resume), resume.Lines.DistinctBy(line => line.Address).ToDictionary(line => line.Address));
        List<Finding> findings = [.. spelling.Findings.Where(one => !one.IsSpelling || !allowed.Contains(OwnWord.KeyOf(one.Quote)) && !IsName(one.Quote, lines.GetValueOrDefault(one.Address), resume.Language)).Select(one => Of(one, lines))];
        var flagged = Math.Min(findings.Select(finding => finding.Address).Distinct().Count(), resume.Lines.Count);
        return Outcome.Over(flagged, resume.Lines.Count, Limits["failShare"], findings);
    }

    private static HashSet<string> Allowed(ResumeReading resume)
    {
        var lines = resume.Lines.Select(line => line.Address).ToHashSet();
        var named = resume.Texts.Where(text => text.IsKeyword || !lines.Contains(text.Address));
        return [.. SharedWords.Terms, .. resume.Input.OwnWords.Select(OwnWord.KeyOf), .. named.SelectMany(text => text.Words).Select(word => word.Lower)];
    }

    // German gives every noun a capital.
    private static bool IsName(string word, TextLine? line, string language)
    {
        if (line is null || language == "de" || word.Length == 0 || !char.IsUpper(word[0])) return false;
        var before = line.Text.AsSpan(0, Math.Max(0, line.Text.IndexOf(word, StringComparison.Ordinal))).TrimEnd();
        return before.Length > 0 && !Ends.Contains(before[^1], StringComparison.Ordinal);
    }

    private static Finding Of(LanguageFinding one, Dictionary<string, TextLine> lines)
    {
        var where = lines.GetValueOrDefault(one.Address)?.Where ?? "";
        return one.IsSpelling
            ? new(Severity.Fix, one.Address, where, one.Quote, Finding.Misspelt, "The checker does not know these words.", "Take a suggestion, or keep a word as your own.") { Offers = one.Suggestions }
            : new(Severity.Improve, one.Address, where, one.Quote, "Grammar", one.Message, "Take a suggestion, or ignore it with a reason.") { Offers = one.Suggestions };
    }
}

using ResumeStudio.Core.Analysis.ReadBack;
using ResumeStudio.Core.Analysis.Reading;
using ResumeStudio.Core.Analysis.Scoring;

namespace ResumeStudio.Core.Analysis.Checks;

/// <summary>R-P4: no "S U M M A R Y", and no spaces inside words.</summary>
internal sealed class LetterSpacingCheck() : PdfCheck("R-P4")
{
    private const string Why = "Programs read each letter as a word of its own.";

    private protected override Outcome Run(ResumeReading resume, ExtractedPdf pdf, PdfText text)
    {
        List<Finding> findings = [.. text.Runs.SelectMany(run => Spaced(run.Text)).Distinct().Select(quote => Whole(Severity.Fix, quote, "Spaced letters", Why, "Use letter spacing of the design instead of typed spaces."))];
        var torn = Torn(resume, text).ToList();
        findings.AddRange(torn.Select(word => Whole(Severity.Improve, word, "A space inside a word", "The word is not found any more.", "Another font or size mends it.")));
        return Outcome.Of(findings, findings.Count > torn.Count || torn.Count >= Count("failWords"));
    }

    private IEnumerable<string> Spaced(string text)
    {
        var parts = text.Split((char[])[' ', '\u00a0'], StringSplitOptions.RemoveEmptyEntries);
        for (var at = 0; at < parts.Length; at++)
        {
            var length = parts.Skip(at).TakeWhile(part => part.Length == 1 && char.IsLetter(part[0])).Count();
            if (length >= Count("spacedLetters")) yield return string.Join(' ', parts.Skip(at).Take(length));
            at += length;
        }
    }

    // A word of the document that the file holds only in parts, which together make the whole word.
    private IEnumerable<string> Torn(ResumeReading resume, PdfText text)
    {
        var runs = text.Runs.Select(run => Word.ListOf(run.Text).Select(word => Letters.Of(word.Text)).ToList()).ToList();
        var words = runs.SelectMany(run => run).ToHashSet();
        var joined = runs.SelectMany(run => Enumerable.Range(2, Count("mostParts") - 1).SelectMany(parts => Joined(run, parts))).ToHashSet();
        return resume.Lines.SelectMany(line => line.Words).Where(word => word.Text.Length >= Count("leastLetters") && word.Text.All(char.IsLetter)).Select(word => word.Text).Distinct()
            .Where(word => Letters.Of(word) is var letters && !words.Contains(letters) && joined.Contains(letters)).Take(Count("mostWords"));
    }

    private static IEnumerable<string> Joined(List<string> run, int parts) =>
        Enumerable.Range(0, Math.Max(0, run.Count - parts + 1)).Select(at => string.Concat(run.Skip(at).Take(parts)));
}

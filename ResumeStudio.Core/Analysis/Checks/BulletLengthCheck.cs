using ResumeStudio.Core.Analysis.Reading;

namespace ResumeStudio.Core.Analysis.Checks;

/// <summary>R-W2: 8 to 30 words, and at most two printed lines when the PDF tells.</summary>
internal sealed class BulletLengthCheck() : LineCheck("R-W2")
{
    private const string Why = "Short lines say too little to believe, long ones are skipped.";

    private protected override IEnumerable<Finding> FindingsOf(TextLine line, ResumeReading resume)
    {
        var printed = PrintedLines(line, resume);
        if (line.Count < Count("leastWords")) yield return At(line, Severity.Improve, line.Text, "A short line", Why, FormattableString.Invariant($"{line.Count} words. Say what it was about and what came of it."));
        else if (line.Count > Count("mostWords")) yield return At(line, Severity.Improve, line.Beginning, "A long line", Why, FormattableString.Invariant($"{line.Count} words. Split it, or drop what a reader can guess."));
        else if (printed > Count("mostLines")) yield return At(line, Severity.Improve, line.Beginning, "A long line", Why, FormattableString.Invariant($"It takes {printed} lines on paper. Two are enough."));
    }

    private static int PrintedLines(TextLine line, ResumeReading resume) =>
        resume.Pdf is { } pdf ? pdf.RunsOf(line.Text).Select(place => (place.Page, Math.Round(place.Run.Y))).Distinct().Count() : 0;
}

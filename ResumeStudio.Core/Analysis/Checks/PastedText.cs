using ResumeStudio.Core.Analysis.Reading;

namespace ResumeStudio.Core.Analysis.Checks;

/// <summary>Text of the job posting that stands in the resume word for word.</summary>
internal static class PastedText
{
    /// <summary>A finding for each text that repeats at least <paramref name="length"/> words of the posting in a row.</summary>
    public static IEnumerable<Finding> In(ResumeReading resume, int length)
    {
        if (string.IsNullOrWhiteSpace(resume.Input.Posting)) return [];
        var posting = Runs(Word.ListOf(resume.Input.Posting), length).Select(run => run.Text).ToHashSet();
        return resume.Texts.SelectMany(text => Runs(text.Words, length).Where(run => posting.Contains(run.Text)).Take(1).Select(run => new Finding(Severity.Fatal, text.Address, text.Where,
            text.Text[text.Words[run.At].Start..text.Words[run.At + length - 1].End], "Pasted from the posting", "Readers know their own posting.", "Say in your own words where you did this.")));
    }

    private static IEnumerable<(int At, string Text)> Runs(IReadOnlyList<Word> words, int length) =>
        Enumerable.Range(0, Math.Max(0, words.Count - length + 1)).Select(at => (at, string.Join(' ', words.Skip(at).Take(length).Select(word => word.Lower))));
}

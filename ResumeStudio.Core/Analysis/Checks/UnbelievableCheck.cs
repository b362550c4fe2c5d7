using ResumeStudio.Core.Analysis.Reading;
using ResumeStudio.Core.Analysis.Words;

namespace ResumeStudio.Core.Analysis.Checks;

/// <summary>R-W5: a change of more than 200 % without what it is measured from.</summary>
internal sealed class UnbelievableCheck() : LineCheck("R-W5")
{
    private protected override IEnumerable<Finding> FindingsOf(TextLine line, ResumeReading resume)
    {
        var quantities = line.QuantitiesIn(resume.Words!);
        var large = quantities.Percents.Where(one => one.Value > Count("mostPercent")).Concat(quantities.Times.Where(one => one.Value > Count("mostTimes"))).ToList();
        if (large.Count == 0 || HasBase(line, resume.Words!, large[0].At)) return [];
        return large.Select(one => At(line, Severity.Improve, line.Quote(one.At, quantities.Times.Contains(one) ? 1 : 2), "A number that needs its base",
            "So large a change is hard to believe without what it is measured from.", "Say from what to what, for example “from 40 to 150 orders a week”. We never change a number."));
    }

    // "from 1,200 to 9,000": a word for the base, then a number other than the percentage itself.
    private static bool HasBase(TextLine line, LanguageWords words, int large)
    {
        for (var at = 0; at < line.Words.Count; at++)
            if (words.Base.Find(line.Words, at) is { } phrase)
                for (var next = at + phrase.Length; next < Math.Min(at + phrase.Length + 3, line.Words.Count); next++)
                    if ((next < large || next > large + 2) && (line.Words[next].IsNumber || words.Numbers.Contains(line.Words[next].Lower))) return true;
        return false;
    }
}

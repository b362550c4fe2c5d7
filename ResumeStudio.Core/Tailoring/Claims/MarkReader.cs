using ResumeStudio.Core.Tailoring.Reading;

namespace ResumeStudio.Core.Tailoring.Claims;

/// <summary>
/// Finds everything a passage claims, in one pass for dates, figures and terms and one for names. Facts and generated sentences are
/// read by the same reader, so that what is copied is found again.
/// </summary>
internal static class MarkReader
{
    /// <summary>The claims in order.</summary>
    public static IReadOnlyList<Mark> Of(Passage passage)
    {
        var taken = new bool[passage.Tokens.Count];
        List<Mark> marks = [.. Measured(passage, taken)];
        for (var at = 0; at < taken.Length; at++)
        {
            if (NameReader.ReadAt(passage, at, taken) is not { } name) continue;
            marks.Add(name);
            at = name.End - 1;
        }

        marks.Sort((one, other) => one.At.CompareTo(other.At));
        return marks;
    }

    private static List<Mark> Measured(Passage passage, bool[] taken)
    {
        var (marks, figures) = (new List<Mark>(), new List<FigureMark>());
        DateMark? before = null;
        for (var at = 0; at < taken.Length;)
        {
            var found = Next(passage, at, before);
            if (found.Count == 0)
            {
                at++;
                continue;
            }

            if (found[0] is DateMark date) before = date;
            foreach (var mark in found)
            {
                if (mark is FigureMark figure) figures.Add(figure);
                else marks.Add(mark);
                Array.Fill(taken, true, mark.At, mark.Count);
            }

            at = found[^1].End;
        }

        return [.. marks, .. FigureLinks.Of(passage, figures)];
    }

    private static List<Mark> Next(Passage passage, int at, DateMark? before)
    {
        if (DateReader.ReadAt(passage, at, before) is { } date) return [date];
        if (FigureReader.ReadAt(passage, at) is { } figure) return [figure];
        return [.. TermReader.ReadAt(passage, at)];
    }
}

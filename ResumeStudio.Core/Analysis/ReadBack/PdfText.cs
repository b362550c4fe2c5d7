using System.Text;

namespace ResumeStudio.Core.Analysis.ReadBack;

/// <summary>The text of a PDF in the order in which programs read it, searchable by letters alone.</summary>
internal sealed class PdfText
{
    private readonly List<(int Start, int Page, ExtractedRun Run)> _places = [];

    /// <summary>Reads the runs; running heads and feet are kept apart.</summary>
    public PdfText(ExtractedPdf pdf)
    {
        var (body, all, words) = (new StringBuilder(), new StringBuilder(), new StringBuilder());
        Runs = [.. pdf.Pages.SelectMany(page => page.Runs)];
        for (var page = 0; page < pdf.Pages.Count; page++)
            foreach (var run in pdf.Pages[page].Runs)
            {
                var letters = ReadBack.Letters.Of(run.Text);
                all.Append(letters);
                words.Append(run.Text).Append('\n');
                if (run.Place is RunPlace.Header or RunPlace.Footer) continue;
                _places.Add((body.Length, page, run));
                body.Append(letters);
            }

        (Letters, AllLetters, Text) = (body.ToString(), all.ToString(), words.ToString());
    }

    /// <summary>Every run in order.</summary>
    public IReadOnlyList<ExtractedRun> Runs { get; }

    /// <summary>Letters and figures of the body.</summary>
    public string Letters { get; }

    /// <summary>Letters and figures of body, running heads and feet.</summary>
    public string AllLetters { get; }

    /// <summary>All text, one run a line.</summary>
    public string Text { get; }

    /// <summary>Where <paramref name="letters"/> stand in the body, looked for from <paramref name="from"/> and then from the start; -1 when nowhere.</summary>
    public int Find(string letters, int from = 0)
    {
        var at = from < Letters.Length ? Letters.IndexOf(letters, from, StringComparison.Ordinal) : -1;
        return at >= 0 || from == 0 ? at : Letters.IndexOf(letters, StringComparison.Ordinal);
    }

    /// <summary>The runs that draw <paramref name="text"/>, with their pages; none when it is not found as one piece.</summary>
    public IReadOnlyList<(int Page, ExtractedRun Run)> RunsOf(string text)
    {
        var letters = ReadBack.Letters.Of(text);
        var at = letters.Length == 0 ? -1 : Find(letters);
        if (at < 0) return [];
        var first = FirstAt(at);
        return [.. _places.Skip(first).TakeWhile(place => place.Start < at + letters.Length).Select(place => (place.Page, place.Run))];
    }

    private int FirstAt(int letter)
    {
        var (low, high) = (0, _places.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_places[middle].Start <= letter) low = middle;
            else high = middle - 1;
        }

        return low;
    }
}

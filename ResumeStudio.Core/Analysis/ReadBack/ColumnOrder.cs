namespace ResumeStudio.Core.Analysis.ReadBack;

/// <summary>
/// Puts the text of a page into the order in which a person reads it, where a file draws two columns line by line across both. A file
/// that keeps its columns together, and one whose second column holds no heading (dates, places), stays in its own order.
/// </summary>
public static class ColumnOrder
{
    private const int LeastRows = 4, LeastSwitches = 5;
    private const double Gutter = 6, Slack = 3;

    /// <summary>The runs of <paramref name="page"/> in reading order.</summary>
    /// <param name="page">The page; runs need their <see cref="ExtractedRun.Width"/>.</param>
    /// <param name="isHeading">Whether a line is the title of a section.</param>
    public static IReadOnlyList<ExtractedRun> Of(ExtractedPage page, Func<string, bool> isHeading)
    {
        var columns = Edges(page.Runs).Select(edge => Columns.At(edge, page.Runs)).Where(columns => columns.IsMixed && columns.HaveHeadings(isHeading)).MaxBy(columns => columns.Rows);
        return columns?.InOrder() ?? page.Runs;
    }

    // Where several lines begin, apart from the first of these places, a column may begin.
    private static IEnumerable<double> Edges(IReadOnlyList<ExtractedRun> runs) =>
        runs.GroupBy(run => Math.Round(run.X)).Where(group => group.Count() >= LeastRows).Select(group => group.Min(run => run.X)).Order().Skip(1);

    /// <summary>What stands above both columns, in them, and below them.</summary>
    private sealed record Columns(IReadOnlyList<ExtractedRun> Above, IReadOnlyList<ExtractedRun> Left, IReadOnlyList<ExtractedRun> Right, IReadOnlyList<ExtractedRun> Below, int Switches)
    {
        public int Rows => Math.Min(RowsOf(Left).Count, RowsOf(Right).Count);

        public bool IsMixed => Rows >= LeastRows && Switches >= LeastSwitches;

        public bool HaveHeadings(Func<string, bool> isHeading) => new[] { Left, Right }.All(column => RowsOf(column).Any(row => isHeading(string.Join(' ', row.Select(run => run.Text)).Trim())));

        // The column with the largest letters holds the name.
        public IReadOnlyList<ExtractedRun> InOrder()
        {
            var (first, second) = Right.Max(run => run.Size) > Left.Max(run => run.Size) ? (Right, Left) : (Left, Right);
            return [.. Above, .. RowsOf(first).SelectMany(row => row), .. RowsOf(second).SelectMany(row => row), .. Below];
        }

        public static Columns At(double edge, IReadOnlyList<ExtractedRun> runs)
        {
            var across = runs.Where(run => IsAcross(run, edge)).Select(run => run.Y).ToList();
            var middle = (runs.Min(run => run.Y) + runs.Max(run => run.Y)) / 2;
            var (top, bottom) = (across.Where(y => y < middle).DefaultIfEmpty(double.MinValue).Max(), across.Where(y => y >= middle).DefaultIfEmpty(double.MaxValue).Min());
            var inside = runs.Where(run => run.Y > top + Slack && run.Y < bottom - Slack).ToList();
            return new([.. runs.Where(run => run.Y <= top + Slack)], [.. inside.Where(run => IsLeft(run, edge))], [.. inside.Where(run => !IsLeft(run, edge))], [.. runs.Where(run => run.Y >= bottom - Slack)],
                inside.Zip(inside.Skip(1)).Count(pair => IsLeft(pair.First, edge) != IsLeft(pair.Second, edge)));
        }

        private static bool IsLeft(ExtractedRun run, double edge) => run.X < edge - Slack;

        private static bool IsAcross(ExtractedRun run, double edge) => IsLeft(run, edge) && run.X + run.Width > edge - Gutter;

        private static List<List<ExtractedRun>> RowsOf(IReadOnlyList<ExtractedRun> column)
        {
            var rows = new List<List<ExtractedRun>>();
            foreach (var run in column.OrderBy(run => run.Y))
            {
                if (rows.Count == 0 || run.Y - rows[^1][0].Y > run.Size / 2) rows.Add([]);
                rows[^1].Add(run);
            }

            return [.. rows.Select(row => row.OrderBy(run => run.X).ToList())];
        }
    }
}

using System.Diagnostics;
using System.Globalization;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Tailoring;
using ResumeStudio.Testing.Tailoring;

namespace ResumeStudio.Benchmarks.Tailoring;

/// <summary>What the truth guard catches of each kind of lie, how many honest sentences it stops, and how quick it is beside cutting into words.</summary>
public sealed class GuardBenchmark : IBenchmark
{
    private const int Rounds = 20;

    public string Name => "guard";

    public Task RunAsync(TextWriter output, CancellationToken stop = default)
    {
        var ledgers = GuardSet.All.Concat(GuardSet.Golden).Concat(GuardSet.Fresh).Select(one => one.Resume).Distinct().ToDictionary(resume => resume, FactLedger.Of);
        List<(GuardCase Case, bool IsStopped)> Judge(IEnumerable<GuardCase> cases) => [.. cases.Select(one => (one, TruthGuard.Check(ledgers[one.Resume], one.Text, one.Language, one.About).IsStopped))];
        var judged = Judge(GuardSet.All);
        Print(output, "all", judged);
        Print(output, "the third that was held out while it was written", [.. judged.Where(row => row.Case.IsHeldOut)]);
        Print(output, "of that third, written by hand", [.. judged.Where(row => row.Case is { IsHeldOut: true, ByHand: true })]);
        Print(output, "derived from the golden resumes", Judge(GuardSet.Golden));
        Print(output, "written before it was mended, on golden resumes", Judge(GuardSet.Fresh));
        Print(output, "of those, the third that is held out", Judge(GuardSet.Fresh.Where(one => one.IsHeldOut)));
        Time(output, ledgers);
        return Task.CompletedTask;
    }

    private static void Print(TextWriter output, string title, List<(GuardCase Case, bool IsStopped)> rows)
    {
        output.WriteLine();
        output.WriteLine($"guard, {title}");
        output.WriteLine($"{"",-28}{"sentences",10}{"stopped",9}{"share",10}");
        foreach (var kind in rows.Where(row => row.Case.Attack is not null).GroupBy(row => row.Case.Attack).OrderBy(group => group.Key)) Row(output, $"attack: {kind.Key}", [.. kind]);
        Row(output, "all attacks", [.. rows.Where(row => row.Case.Attack is not null)]);
        Row(output, "honest, wrongly stopped", [.. rows.Where(row => row.Case.Attack is null)]);
        Row(output, "  of them written by hand", [.. rows.Where(row => row.Case is { Attack: null, ByHand: true })]);
    }

    private static void Row(TextWriter output, string name, List<(GuardCase Case, bool IsStopped)> rows)
    {
        var stopped = rows.Count(row => row.IsStopped);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-28}{rows.Count,10}{stopped,9}{(rows.Count == 0 ? 0 : 100.0 * stopped / rows.Count),8:0.0} %"));
    }

    private static void Time(TextWriter output, Dictionary<ResumeDocument, FactLedger> ledgers)
    {
        var words = 0;
        var (bare, guarded) = (new Series("cutting into words only"), new Series("the guard"));
        for (var round = 0; round < Rounds; round++)
        {
            Add(bare, () => words += GuardSet.All.Sum(one => one.Text.Split([' ', ',', '.', ';', ':'], StringSplitOptions.RemoveEmptyEntries).Length), round);
            Add(guarded, () => words += GuardSet.All.Count(one => TruthGuard.Check(ledgers[one.Resume], one.Text, one.Language, one.About).IsStopped), round);
        }

        Table.Print(output, $"guard, {GuardSet.All.Count} sentences", [bare, guarded]);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{GuardSet.All.Count / guarded.Median * 1000:0} sentences per second on one core ({words} words read)"));
    }

    private static void Add(Series series, Action run, int round)
    {
        var start = Stopwatch.GetTimestamp();
        run();
        if (round > 1) series.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }
}

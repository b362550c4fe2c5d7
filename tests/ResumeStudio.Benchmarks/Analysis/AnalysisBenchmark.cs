using System.Globalization;
using ResumeStudio.Core.Analysis;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Testing.Analysis;
using ResumeStudio.Testing.Documents;

namespace ResumeStudio.Benchmarks.Analysis;

/// <summary>
/// The rule book on one core: how fast, how much memory over ten thousand resumes, and how it agrees with the readers of the golden
/// resumes. The bare limit walks the same documents field by field and counts the words between spaces.
/// </summary>
public sealed class AnalysisBenchmark : IBenchmark
{
    private const int Batch = 25, Runs = 40, WarmUps = 6, Many = 10_000, Portion = 2_000;

    private static readonly DateOnly Day = new(2026, 6, 15);

    public string Name => "analysis";

    public async Task RunAsync(TextWriter output, CancellationToken stop = default)
    {
        PrintAccuracy(output);
        var (bare, rules) = await MeasureAsync(output);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"resumes per second on one core by rules, two pages: {Batch * 1000 / rules.Median:0} (bare: {Batch * 1000 / bare.Median:0})"));
        PrintMemory(output);
    }

    private static async Task<(Series Bare, Series Rules)> MeasureAsync(TextWriter output)
    {
        Series bare = new($"{Batch} of two pages, only walked (bare)"), rules = new($"{Batch} of two pages, by rules"), read = new($"{Batch} of two pages, with the PDF read back"), json = new($"{Batch} of two pages, report written too");
        Series empty = new($"{Batch} that are empty"), long_ = new("1 of forty pages"), longRead = new("1 of forty pages, with the PDF read back");
        var forty = Forty();
        for (var run = -WarmUps; run < Runs; run++)
        {
            var inputs = Enumerable.Range(0, Batch).Select(index => new AnalysisInput(DocumentGenerator.Generate(run * Batch + index + 10_000, DocumentSize.TwoPages), Day)).ToList();
            var printed = inputs.Select(input => input with { Pdf = PrintedPdf.Of(input.Document, []) }).ToList();
            await TimeAsync(bare, run, () => inputs.Sum(input => Walk(input.Document)));
            await TimeAsync(rules, run, () => inputs.Sum(Judge));
            await TimeAsync(read, run, () => printed.Sum(Judge));
            await TimeAsync(json, run, () => inputs.Sum(input => ReportJson.Write(ResumeAnalysis.Run(input)).Length));
            await TimeAsync(empty, run, () => inputs.Sum(_ => Judge(new(ResumeDocument.Blank(), Day))));
            await TimeAsync(long_, run, () => Judge(forty));
            await TimeAsync(longRead, run, () => Judge(forty with { Pdf = PrintedPdf.Of(forty.Document, []) }));
        }

        Table.Print(output, "analysis", [bare, rules, read, json, empty, long_, longRead]);
        return (bare, rules);
    }

    private static void PrintAccuracy(TextWriter output)
    {
        output.WriteLine();
        output.WriteLine($"The rules beside the readers of {GoldenResumes.All.Count} golden resumes");
        output.WriteLine($"{"",-8}{"right",8}{"wrong",8}{"missed",8}{"precision",12}{"recall",10}");
        foreach (var rule in RuleAccuracy.OfAll(GoldenResumes.All))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rule.Rule,-8}{rule.Right,8}{rule.Wrong.Count,8}{rule.Missed.Count,8}{rule.Precision,12:P1}{rule.Recall,10:P1}"));
    }

    private static void PrintMemory(TextWriter output)
    {
        output.WriteLine();
        output.WriteLine($"Memory over {Many} resumes, each new");
        for (var done = 0; done <= Many; done += Portion)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{done,10}{GC.GetTotalMemory(forceFullCollection: true) / 1048576.0,9:0.0} MiB"));
            for (var seed = done; seed < done + Portion && done < Many; seed++) Judge(new(DocumentGenerator.Generate(seed, DocumentSize.TwoPages), Day));
        }
    }

    private static Task TimeAsync(Series series, int run, Func<int> work) => series.TimeAsync(() => Task.FromResult(work()), run >= 0);

    private static int Judge(AnalysisInput input) => ResumeAnalysis.Run(input).Overall ?? 0;

    private static int Walk(ResumeDocument document) =>
        DocumentParts.Of(document).SelectMany(part => FilledField.Of(part.Value)).Sum(field => field.Text.Split(' ').Length);

    private static AnalysisInput Forty()
    {
        var document = DocumentGenerator.Generate(1, DocumentSize.FourPages);
        for (var seed = 2; seed <= 10; seed++) document.Sections.AddRange(DocumentGenerator.Generate(seed, DocumentSize.FourPages).Sections);
        return new(document, Day);
    }
}

using System.Diagnostics;
using System.Globalization;
using ResumeStudio.Core.Postings;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Testing.Documents;
using ResumeStudio.Testing.Postings;

namespace ResumeStudio.Benchmarks.Postings;

/// <summary>
/// One posting against ten thousand resumes on one core, and how the rules agree with the readers of the golden postings. The bare limit
/// walks the same documents field by field and counts the words between spaces.
/// </summary>
public sealed class MatchBenchmark : IBenchmark
{
    private const int Many = 10_000, Batch = 100;

    private static readonly DateOnly Day = new(2026, 6, 15);

    public string Name => "match";

    public Task RunAsync(TextWriter output, CancellationToken stop = default)
    {
        PrintAgreement(output);
        var match = new JobMatch(PostingReading.Of(WrittenPosting.All.Single(posting => posting.Name == "en-02-data").Posting));
        var (bare, rules, similar) = (new Series($"{Batch} of two pages, only walked (bare)"), new Series($"{Batch} of two pages, matched"), new Series($"{Batch} of two pages, similarity"));
        for (var done = -Batch; done < Many; done += Batch)
        {
            var resumes = Enumerable.Range(done + Batch, Batch).Select(seed => DocumentGenerator.Generate(seed, DocumentSize.TwoPages)).ToList();
            Add(bare, done >= 0, () => resumes.Sum(Walk));
            Add(rules, done >= 0, () => resumes.Sum(resume => match.Run(resume, Day).Score ?? 0));
            Add(similar, done >= 0, () => new SimilarityIndex(resumes).SharesOf(match.Posting).Sum());
        }

        Table.Print(output, $"match, one posting and {Many} resumes", [bare, rules, similar]);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Many} resumes take {rules.Median * (Many / Batch) / 1000:0.0} s on one core, {rules.Median / bare.Median:0.0} times as long as walking them; {GC.GetTotalMemory(forceFullCollection: true) / 1048576.0:0.0} MiB are held after it"));
        return Task.CompletedTask;
    }

    private static void PrintAgreement(TextWriter output)
    {
        output.WriteLine();
        output.WriteLine($"match, the rules beside the readers of {WrittenPosting.All.Count} golden postings");
        output.WriteLine($"{"",-22}{"marked",8}{"agreed",8}");
        var rows = WrittenPosting.All.SelectMany(written =>
        {
            var results = new JobMatch(PostingReading.Of(written.Posting)).Run(written.Person.Document, Day).Requirements.ToLookup(result => result.Requirement.Text, result => result.Verdict);
            return written.Marks.Select(mark => (mark.Verdict, Agrees: results[mark.Text].FirstOrDefault() == mark.Verdict && results[mark.Text].Any()));
        }).ToList();
        foreach (var group in rows.GroupBy(row => row.Verdict).OrderBy(group => group.Key)) output.WriteLine($"{group.Key,-22}{group.Count(),8}{group.Count(row => row.Agrees),8}");
        output.WriteLine($"{"all",-22}{rows.Count,8}{rows.Count(row => row.Agrees),8}");
    }

    private static void Add(Series series, bool counts, Func<int> work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        if (counts) series.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    private static int Walk(ResumeDocument document) => DocumentParts.Of(document).SelectMany(part => FilledField.Of(part.Value)).Sum(field => field.Text.Split(' ').Length);
}

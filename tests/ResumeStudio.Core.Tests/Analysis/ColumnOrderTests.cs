using ResumeStudio.Core.Analysis.ReadBack;

namespace ResumeStudio.Core.Tests.Analysis;

public sealed class ColumnOrderTests
{
    private static readonly string[] Main = ["Experience", "Senior engineer", "Ran Kubernetes", "for sixty services", "Education", "MSc Physics"];
    private static readonly string[] Side = ["Skills", "Terraform", "Go", "Languages", "Swedish", "English"];

    [Test]
    public void Columns_that_a_file_draws_line_by_line_are_read_one_after_the_other() =>
        Assert.That(Read([Run("Mara Lindqvist, engineer", 40, 40, 400), .. Rows()]), Is.EqualTo((string[])["Mara Lindqvist, engineer", .. Main, .. Side]));

    [Test]
    public void The_column_with_the_name_comes_first() =>
        Assert.That(Read([Run("Mara Lindqvist", 300, 60, 200) with { Size = 24 }, .. Rows()])[0], Is.EqualTo("Mara Lindqvist"));

    [Test]
    public void What_stands_below_both_columns_stays_below() =>
        Assert.That(Read([.. Rows(), Run("Consent to the storage of these data is given until May", 40, 700, 400)])[^1], Does.StartWith("Consent"));

    [Test]
    public void A_file_that_keeps_its_columns_together_stays_as_it_is()
    {
        var runs = Rows().OrderByDescending(run => run.X).ToList();
        Assert.That(Read(runs), Is.EqualTo(runs.Select(run => run.Text)));
    }

    [Test]
    public void Dates_beside_their_entries_are_no_column()
    {
        var runs = Main.SelectMany((line, at) => new[] { Run(line, 40, 100 + at * 14, 180), Run($"201{at} – 202{at}", 460, 100 + at * 14, 70) }).ToList();
        Assert.That(Read(runs), Is.EqualTo(runs.Select(run => run.Text)));
    }

    [Test]
    public void One_column_and_an_empty_page_stay_as_they_are()
    {
        Assert.That(Read([]), Is.Empty);
        Assert.That(Read([.. Main.Select((line, at) => Run(line, 40, 100 + at * 14, 300))]), Is.EqualTo(Main));
    }

    // Line by line across both columns, as a table is written.
    private static IEnumerable<ExtractedRun> Rows() => Main.Zip(Side).SelectMany((pair, at) => new[] { Run(pair.First, 40, 100 + at * 14, 180), Run(pair.Second, 300, 100 + at * 14, 90) });

    private static ExtractedRun Run(string text, double x, double y, double width) => new(text, x, y, 10) { Width = width };

    private static string[] Read(IReadOnlyList<ExtractedRun> runs) =>
        [.. ColumnOrder.Of(new(595, 842, runs), line => line is "Experience" or "Education" or "Skills" or "Languages").Select(run => run.Text)];
}

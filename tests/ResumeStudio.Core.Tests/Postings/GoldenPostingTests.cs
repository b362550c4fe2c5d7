using ResumeStudio.Core.Postings;
using ResumeStudio.Testing.Postings;

namespace ResumeStudio.Core.Tests.Postings;

/// <summary>Invented postings held against the golden people, with the marks of a careful reader.</summary>
public sealed class GoldenPostingTests
{
    private static IEnumerable<WrittenPosting> All => WrittenPosting.All;

    [TestCaseSource(nameof(All))]
    public void The_language_is_found_out(WrittenPosting written) => Assert.That(PostingReading.Of(written.Posting).Language, Is.EqualTo(written.Language));

    [TestCaseSource(nameof(All))]
    public void Each_marked_requirement_is_read_with_its_weight(WrittenPosting written)
    {
        var read = PostingReading.Of(written.Posting).Requirements.Select(requirement => (requirement.Text, requirement.Importance)).ToList();
        Assert.That(written.Marks.Select(mark => (mark.Text, mark.Importance)), Is.SubsetOf(read), string.Join("\n", read));
    }

    [Test]
    public void The_rules_agree_with_careful_readers_on_nine_of_ten()
    {
        var wrong = new List<string>();
        var marks = 0;
        foreach (var written in All)
        {
            var report = new JobMatch(PostingReading.Of(written.Posting)).Run(written.Person.Document, written.Person.Input.Day);
            foreach (var mark in written.Marks)
            {
                marks++;
                var found = report.Requirements.FirstOrDefault(result => result.Requirement.Text == mark.Text);
                if (found?.Verdict != mark.Verdict) wrong.Add($"{written.Name}: {mark.Text}: {mark.Verdict}, found {found?.Verdict} {string.Join(" | ", found?.Quotes.Select(quote => quote.Quote) ?? [])} missing {string.Join(",", found?.Missing ?? [])}");
            }

            TestContext.Out.WriteLine($"{written.Name}: {report.Score} · {string.Join(" · ", report.Arithmetic)}");
        }

        wrong.ForEach(TestContext.Out.WriteLine);
        TestContext.Out.WriteLine($"{marks - wrong.Count} of {marks}");
        Assert.That(wrong.Count * 10, Is.LessThanOrEqualTo(marks), string.Join("\n", wrong));
    }
}

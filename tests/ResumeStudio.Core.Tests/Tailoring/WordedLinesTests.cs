using ResumeStudio.Core.Postings;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Examples;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Core.Tailoring;

namespace ResumeStudio.Core.Tests.Tailoring;

/// <summary>Which lines of a model become proposals.</summary>
public sealed class WordedLinesTests
{
    private static readonly DateOnly Day = new(2026, 6, 15);

    private static ResumeDocument Resume { get; } = ExamplePersons.Find("engineer").Create();

    private static Role First { get; } = Resume.Sections.SelectMany(section => section.Items).OfType<WorkItem>().First().Roles[0];

    private static Bullet Line { get; } = First.Highlights.Single(line => line.Text.Contains("PostgreSQL", StringComparison.Ordinal));

    private static PostingReading Posting { get; } = PostingReading.Of(new("Platform engineer", "", "Requirements:\n- Experience with PostgreSQL migrations\n- Kubernetes"));

    [Test]
    public void A_proven_line_becomes_a_proposal_at_its_field_with_its_author()
    {
        var edit = Of("Migrated 4 TB of shipment history to partitioned PostgreSQL without downtime; the monthly report now takes 90 seconds instead of five hours.").Single();
        Assert.That((edit.Kind, edit.Address, edit.Model), Is.EqualTo((EditKind.Text, DocumentParts.Address(Line.Id) + ".text", "small")));
        Assert.That(edit.Reason, Does.Contain("PostgreSQL migrations"));
        var made = TailoredDocument.Of(Resume, [edit with { Decision = EditDecision.Accepted }]);
        Assert.That(made.Sections.SelectMany(section => section.Items).OfType<WorkItem>().First().Roles[0].Highlights.Single(line => line.Id == Line.Id).Text, Is.EqualTo(edit.After));
    }

    [Test]
    public void What_another_line_of_the_entry_proves_is_shown_with_that_line()
    {
        var other = First.Highlights.Single(line => line.Text.Contains("error budgets", StringComparison.Ordinal));
        var edit = Of("Moved 4 TB of shipment history to PostgreSQL with nine product teams; the monthly report now takes 90 seconds.").Single();
        Assert.That(edit.Evidence.Select(proof => proof.Address), Is.EqualTo(new[] { DocumentParts.Address(Line.Id) + ".text", DocumentParts.Address(other.Id) + ".text" }));
        Assert.That(edit.Evidence[1].Quote, Is.EqualTo(other.Text));
    }

    [TestCase("Migrated 9 TB of shipment history to PostgreSQL; the 4 became 90.", TestName = "A number that nobody wrote")]
    [TestCase("Migrated 4 TB of shipment history to PostgreSQL.", TestName = "A number that is lost")]
    [TestCase("Moved 4 TB to PostgreSQL and Oracle; the report takes 90 seconds.", TestName = "A tool that nobody named")]
    [TestCase("Moved 4 TB to PostgreSQL for Meridian Pay; the report takes 90 seconds.", TestName = "Another employer of the same person")]
    [TestCase("Moved 4 TB\nto PostgreSQL; 90 seconds", TestName = "Two lines")]
    [TestCase("", TestName = "Nothing")]
    public void What_the_entry_does_not_prove_is_not_proposed(string text) => Assert.That(Of(text), Is.Empty);

    [Test]
    public void The_same_words_and_lines_that_are_not_there_are_not_proposed()
    {
        Assert.That(Of(Line.Text), Is.Empty);
        Assert.That(Of("Moved 4 TB; 90 seconds.", DocumentParts.Address(Guid.CreateVersion7())), Is.Empty);
        Assert.That(Of(new string('a', WordedLines.Length + 1)), Is.Empty);
    }

    [Test]
    public void A_posting_that_asks_for_nothing_changes_nothing() =>
        Assert.That(WordedLines.Of(new([new(DocumentParts.Address(Line.Id), "Moved 4 TB to PostgreSQL; it takes 90 seconds.")]), "small", Resume, PostingReading.Of(new("", "", "Once upon a time.")), Day), Is.Empty);

    private static IReadOnlyList<ProposedEdit> Of(string text, string? id = null) => WordedLines.Of(new([new(id ?? DocumentParts.Address(Line.Id), text)]), "small", Resume, Posting, Day);
}

using ResumeStudio.Core.Common;
using ResumeStudio.Core.Postings;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Core.Tailoring;

namespace ResumeStudio.Core.Tests.Tailoring;

/// <summary>An order that a person arranges before it is accepted.</summary>
public sealed class OrderEntriesTests
{
    private const string Shown = "Ran Kubernetes and Terraform for 40 services";
    private static readonly PostingReading Posting = PostingReading.Of(new("Platform engineer", "", "Requirements:\n- Strong Kubernetes and Terraform"));

    private ResumeDocument _person = null!;
    private TailoringRun _run = null!;

    [SetUp]
    public void Propose()
    {
        var role = new Role { Position = "Engineer", Highlights = [new() { Text = "Sorted the stock room" }, new() { Text = "Kept it to myself", Hidden = true }, new() { Text = Shown }, new() { Text = "Wrote a handbook" }] };
        var skills = new SkillItem { Name = "Tools", Keywords = ["Excel", "Terraform", "Kubernetes"] };
        _person = new() { Sections = [new() { Kind = SectionKind.Work, Items = [new WorkItem { Employer = "Contoso", Roles = [role] }] }, new() { Kind = SectionKind.Skills, Items = [skills] }] };
        _run = TailoringRun.For(default, default, default, default);
        _run.Take(TailoringPlan.Of(_person, Posting, new(2026, 3, 1)), 1, null);
    }

    [Test]
    public void The_entries_are_those_that_print_in_the_proposed_order() =>
        Assert.That(Entries("Order of lines").Select(entry => entry.Text), Is.EqualTo(new[] { Shown, "Sorted the stock room", "Wrote a handbook" }));

    [Test]
    public void An_arranged_order_is_made_and_what_is_off_is_hidden()
    {
        var entries = Entries("Order of lines");
        _run.Arrange(Edit("Order of lines").Key, [entries[2], entries[0], entries[1] with { IsOff = true }]);
        var lines = ((WorkItem)TailoredDocument.Of(_person, _run.ReadEdits()).Sections[0].Items[0]).Roles[0].Highlights;
        Assert.That(lines.Where(line => !line.Hidden).Select(line => line.Text), Is.EqualTo(new[] { "Wrote a handbook", Shown }));
        Assert.That(lines, Has.Count.EqualTo(4));
        Assert.That((Edit("Order of lines").Decision, Edit("Order of lines").Result), Is.EqualTo((EditDecision.Accepted, $"Wrote a handbook\n{Shown}")));
        Assert.That(Entries("Order of lines").Select(entry => entry.IsOff), Is.EqualTo(new[] { false, false, true }));
    }

    [Test]
    public void Words_of_a_group_move_and_do_not_leave()
    {
        var words = Entries("Order of skills");
        Assert.That(words.Select(word => (word.Text, word.CanLeave)), Is.EqualTo(new[] { ("Terraform", false), ("Kubernetes", false), ("Excel", false) }));
        Assert.Throws<RuleViolation>(() => _run.Arrange(Edit("Order of skills").Key, [words[0] with { IsOff = true }, words[1], words[2]]));
        _run.Arrange(Edit("Order of skills").Key, [words[1], words[0], words[2]]);
        Assert.That(((SkillItem)TailoredDocument.Of(_person, _run.ReadEdits()).Sections[1].Items[0]).Keywords, Is.EqualTo(new[] { "Kubernetes", "Terraform", "Excel" }));
    }

    [Test]
    public void An_arranged_order_stays_when_the_person_rejects_and_accepts_it_again()
    {
        var entries = Entries("Order of lines");
        _run.Arrange(Edit("Order of lines").Key, [.. entries.Reverse()]);
        foreach (var decision in new[] { EditDecision.Rejected, EditDecision.Accepted }) _run.Decide(Edit("Order of lines").Key, decision);
        Assert.That(Entries("Order of lines").Select(entry => entry.Text), Is.EqualTo(entries.Reverse().Select(entry => entry.Text)));
    }

    [Test]
    public void Nothing_is_slipped_in_and_something_stays()
    {
        var (key, entries) = (Edit("Order of lines").Key, Entries("Order of lines"));
        foreach (var wrong in new IReadOnlyList<OrderEntry>[] { [.. entries, new("foreign", "I led 900 people", true, false)], [entries[0], entries[0]], [.. entries.Select(entry => entry with { IsOff = true })], [] })
            Assert.Throws<RuleViolation>(() => _run.Arrange(key, wrong));
        Assert.Throws<RuleViolation>(() => _run.Arrange("order-nothing", entries));
        Assert.That(Edit("Order of lines").OwnOrder, Is.Null);
    }

    private ProposedEdit Edit(string title) => _run.ReadEdits().Single(edit => edit.Title == title);

    private IReadOnlyList<OrderEntry> Entries(string title) => OrderEntries.Of(_person, Edit(title));
}

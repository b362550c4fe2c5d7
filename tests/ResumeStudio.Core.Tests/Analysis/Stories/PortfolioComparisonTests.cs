using ResumeStudio.Core.Analysis;
using ResumeStudio.Core.Analysis.Stories;

namespace ResumeStudio.Core.Tests.Analysis.Stories;

public sealed class PortfolioComparisonTests
{
    private static readonly ProjectReview Bare = Project("Tidemark", 10, [], ("Rust", false)), Told = Project("Tidemark", 55, [StoryPart.Task, StoryPart.Result], ("Rust", true));

    [Test]
    public void A_project_that_tells_more_got_better_and_says_what_it_tells_now()
    {
        var comparison = Compare([Bare], [Told]);
        Assert.That((comparison.Worse.Count, Texts(comparison.Better.Single())), Is.EqualTo((0, "Task,Result||Rust|")));
    }

    [Test]
    public void The_other_way_round_it_got_worse()
    {
        var comparison = Compare([Told], [Bare]);
        Assert.That((comparison.Better.Count, Texts(comparison.Worse.Single())), Is.EqualTo((0, "|Task,Result||Rust")));
    }

    [Test]
    public void As_deep_a_story_with_one_more_proven_tag_is_better() =>
        Assert.That(Compare([Bare], [Project("Tidemark", 10, [], ("Rust", true))]).Better, Has.Count.EqualTo(1));

    [Test]
    public void A_review_is_no_better_than_itself()
    {
        var comparison = Compare([Told], [Told]);
        Assert.That((comparison.Better.Count, comparison.Worse.Count, comparison.Added.Count, comparison.Gone.Count, comparison.IsAlike), Is.EqualTo((0, 0, 0, 0, true)));
    }

    [Test]
    public void A_renamed_project_is_the_same_one_and_goes_by_its_new_name() =>
        Assert.That(Compare([Bare], [Told with { Name = "Tidemark 2" }]).Better.Single().Name, Is.EqualTo("Tidemark 2"));

    [Test]
    public void Projects_that_came_or_went_are_named_and_neither_better_nor_worse()
    {
        var comparison = Compare([Bare], [Told with { Address = "other", Name = "Ledgerlint" }]);
        Assert.That((comparison.Added.Single().Name, comparison.Gone.Single().Name, comparison.Better.Count + comparison.Worse.Count), Is.EqualTo(("Ledgerlint", "Tidemark", 0)));
    }

    [Test]
    public void Other_rules_are_not_alike() =>
        Assert.That(new PortfolioComparison(Report([Bare]), Report([Bare]) with { RuleVersion = "0.9" }).IsAlike, Is.False);

    private static PortfolioComparison Compare(ProjectReview[] before, ProjectReview[] after) => new(Report(before), Report(after));

    private static string Texts(ProjectChange change) => $"{string.Join(',', change.Told)}|{string.Join(',', change.Lost)}|{string.Join(',', change.Proven)}|{string.Join(',', change.Unproven)}";

    private static ProjectReview Project(string name, int depth, StoryPart[] told, params (string Tag, bool Proven)[] tags) =>
        new("project-1", name, depth, [.. Enum.GetValues<StoryPart>().Select(part => new PartReview(part, told.Contains(part), "project-1", "", ""))], [.. tags.Select(tag => new TagReview(tag.Tag, tag.Proven ? "Written in " + tag.Tag : ""))], []);

    private static PortfolioReport Report(ProjectReview[] projects) =>
        new(ReportState.Scored, "1.0", new(2026, 1, 2), "en", true, 50, "", 50, "", null, "", projects, new Dictionary<string, string>());
}

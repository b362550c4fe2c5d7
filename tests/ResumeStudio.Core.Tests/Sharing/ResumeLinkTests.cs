using ResumeStudio.Core.Common;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Sharing;

namespace ResumeStudio.Core.Tests.Sharing;

public sealed class ResumeLinkTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 1, 12, 0, 0, TimeSpan.Zero);

    [Test]
    public void It_is_closed_until_something_is_published_and_after_it_was_closed()
    {
        var link = Page();
        Assert.That(link.IsOpenAt(Now), Is.False);
        link.Publish(Snapshot(), Now);
        Assert.That(link.IsOpenAt(Now), Is.True);
        link.Close(Now);
        Assert.That(link.IsOpenAt(Now), Is.False);
        link.Publish(Snapshot(), Now);
        Assert.That(link.IsOpenAt(Now), Is.True);
    }

    [Test]
    public void It_ends_at_its_instant_and_not_before()
    {
        var link = Published(new() { ExpiresAt = Now.AddHours(1) });
        Assert.That(link.IsOpenAt(Now.AddMinutes(59)), Is.True);
        Assert.That(link.IsOpenAt(Now.AddHours(1)), Is.False);
    }

    [Test]
    public void It_ends_after_its_views()
    {
        var link = Published(new() { MaximumViews = 2 });
        link.CountViews(1, Now);
        Assert.That(link.IsOpenAt(Now), Is.True);
        link.CountViews(1, Now);
        Assert.That(link.IsOpenAt(Now), Is.False);
    }

    [Test]
    public void Terms_beyond_the_rules_are_refused()
    {
        var link = Page();
        foreach (var terms in new LinkTerms[] { new() { Label = new string('x', 81) }, new() { Title = new string('x', 121) }, new() { ExpiresAt = Now }, new() { MaximumViews = 0 }, new() { MaximumViews = 100_001 } })
            Assert.That(() => link.Agree(terms, Now), Throws.TypeOf<RuleViolation>());
    }

    [Test]
    public void An_end_that_has_passed_does_not_forbid_other_changes()
    {
        var link = Published(new() { ExpiresAt = Now.AddHours(1) });
        link.Agree(link.Terms with { Label = "For the port" }, Now.AddHours(2));
        Assert.That(link.Terms, Is.EqualTo(new LinkTerms { Label = "For the port", ExpiresAt = Now.AddHours(1) }));
    }

    [Test]
    public void Search_engines_never_list_a_link_with_a_secret()
    {
        var link = ResumeLink.Secret(Guid.CreateVersion7(), Guid.CreateVersion7(), ShareToken.New(), Now);
        link.Agree(new() { AllowsIndexing = true }, Now);
        Assert.That(link.Terms.AllowsIndexing, Is.False);
    }

    [Test]
    public void Tokens_differ_and_only_their_hash_is_kept()
    {
        var tokens = Enumerable.Range(0, 100).Select(_ => ShareToken.New()).ToList();
        Assert.That(tokens, Is.Unique);
        Assert.That(tokens, Has.All.Length.EqualTo(ShareToken.Length));
        Assert.That(ResumeLink.Secret(Guid.Empty, Guid.Empty, tokens[0], Now).TokenHash, Is.EqualTo(ShareToken.HashOf(tokens[0])).And.Not.Contains(tokens[0]));
    }

    private static ResumeLink Page() => ResumeLink.Page(Guid.CreateVersion7(), Guid.CreateVersion7(), Slug.Parse("mara"), Now);

    private static ResumeSnapshot Snapshot() => ResumeSnapshot.Of(Resume.Create(Guid.CreateVersion7(), "Engineer", ResumeDocument.Blank(), Now), Now);

    private static ResumeLink Published(LinkTerms terms)
    {
        var link = Page();
        link.Agree(terms, Now);
        link.Publish(Snapshot(), Now);
        return link;
    }
}

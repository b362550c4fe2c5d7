using ResumeStudio.Core.Common;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Examples;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Core.Reviews;
using ResumeStudio.Core.Sharing;

namespace ResumeStudio.Core.Tests.Reviews;

/// <summary>Threads of comments: what they point to, what is taken and how they are settled.</summary>
public sealed class CommentThreadTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly Reviewer Ada = Reviewer.Of(Guid.CreateVersion7(), "Ada", "ada@example.com");
    private ResumeDocument _document = null!;
    private Bullet _bullet = null!;

    [SetUp]
    public void Open()
    {
        _document = ExamplePersons.Find("engineer").Create();
        _bullet = Work(_document).Roles[0].Highlights[0];
    }

    [Test]
    public void A_comment_quotes_the_words_without_marks()
    {
        _bullet.Text = "Cut **the build** from 9 to 2 minutes";
        Assert.That(Part().Quote, Is.EqualTo("Cut the build from 9 to 2 minutes"));
    }

    [Test]
    public void A_comment_still_points_to_its_bullet_after_it_was_moved_and_edited()
    {
        var thread = Begin();
        var item = Work(_document);
        item.Roles[0].Highlights.Remove(_bullet);
        _document.Sections.Reverse();
        var other = _document.Sections.SelectMany(section => section.Items).OfType<ProjectItem>().First();
        other.Highlights.Add(_bullet);
        _bullet.Text = "Something else";
        var part = CommentedPart.Find(_document, thread.Part)!;
        Assert.That((part.Quote, part.Field), Is.EqualTo(("Something else", $"{_bullet.Id}.text")));
        Assert.That(part.Where, Does.StartWith("Projects"));
    }

    [Test]
    public void A_comment_on_what_was_removed_keeps_the_words()
    {
        var (words, thread) = (_bullet.Text, Begin());
        Work(_document).Roles[0].Highlights.Remove(_bullet);
        Assert.That(CommentedPart.Find(_document, thread.Part), Is.Null);
        Assert.That(thread.Quote, Is.EqualTo(Markdown.Plain(words)));
    }

    [Test]
    public void Only_what_visitors_see_is_offered()
    {
        var hidden = _document.Sections.First(section => section.Kind is SectionKind.Work).Items[0];
        hidden.Hidden = true;
        var offered = CommentedPart.Offered(PublicDocument.Of(_document, ContactDetails.Cautious));
        Assert.That(offered.Keys, Does.Not.Contain(hidden.Id.ToString()).And.Not.Contain(_bullet.Id.ToString()).And.Contain("").And.Contain("basics"));
    }

    [Test]
    public void An_answer_of_a_reviewer_opens_a_settled_thread_again_and_one_of_the_owner_does_not()
    {
        var thread = Begin();
        thread.Resolve(Now);
        thread.AnswerAsOwner("Mara", "Done", Now);
        Assert.That(thread.ResolvedAt, Is.EqualTo(Now));
        thread.Answer(Ada, "Not yet", Now);
        Assert.That(thread.ResolvedAt, Is.Null);
    }

    [Test]
    public void A_full_thread_takes_no_more()
    {
        var thread = Begin();
        for (var more = 1; more < ReviewLimits.CommentsPerThread; more++) thread.Answer(Ada, "again", Now);
        Assert.That(() => thread.Answer(Ada, "again", Now), Throws.TypeOf<RuleViolation>());
    }

    [Test]
    public void A_thread_without_its_last_comment_is_of_no_use()
    {
        var thread = Begin();
        thread.Answer(Ada, "second", Now);
        Assert.That(thread.Remove(thread.Comments[0].Id), Is.True);
        Assert.That(thread.Remove(thread.Comments[0].Id), Is.False);
    }

    [TestCase("")]
    [TestCase(" \r\n \u0007 ")]
    public void An_empty_comment_is_refused(string text) => Assert.That(() => Begin(text), Throws.TypeOf<RuleViolation>());

    [Test]
    public void A_comment_that_is_too_long_is_refused_and_says_by_how_much() =>
        Assert.That(() => Begin(new('a', ReviewLimits.TextLength + 1)), Throws.TypeOf<RuleViolation>().With.Message.Contains("2,001"));

    [Test]
    public void Signs_that_turn_the_page_s_direction_are_taken_out_and_line_breaks_stay() =>
        Assert.That(Begin("one\u202Eowt\r\n\r\n\r\n\r\nthree\u0000").Comments[0].Text, Is.EqualTo("oneowt\n\nthree"));

    [TestCase("", "")]
    [TestCase("\u200B\u202E", "")]
    [TestCase("Ada", "ada@example.com\r\nBcc: all@example.com")]
    [TestCase("Ada", "not an address")]
    public void A_reviewer_has_a_name_and_a_right_address_or_none(string name, string email) =>
        Assert.That(() => Reviewer.Of(Guid.CreateVersion7(), name, email), Throws.TypeOf<RuleViolation>());

    [Test]
    public void A_link_that_takes_comments_has_a_secret_and_no_limit_of_views()
    {
        Assert.That(() => new LinkTerms { AllowsComments = true, MaximumViews = 3 }.Checked(Now), Throws.TypeOf<RuleViolation>());
        var page = ResumeLink.Page(Guid.CreateVersion7(), Guid.CreateVersion7(), Slug.Parse("mara"), Now);
        page.Agree(new() { AllowsComments = true }, Now);
        Assert.That(page.Terms.AllowsComments, Is.False);
    }

    private CommentThread Begin(string text = "Good.") =>
        CommentThread.Begin(ResumeLink.Secret(Guid.CreateVersion7(), Guid.CreateVersion7(), ShareToken.New(), Now), Part(), Ada, text, Now);

    private CommentedPart Part() => CommentedPart.Find(_document, _bullet.Id.ToString())!;

    private static WorkItem Work(ResumeDocument document) => document.Sections.SelectMany(section => section.Items).OfType<WorkItem>().First();
}

using ResumeStudio.Core.Portfolios;
using ResumeStudio.Core.Resumes.Places;
using ResumeStudio.Testing.Portfolios;

namespace ResumeStudio.Core.Tests.Portfolios;

public sealed class PortfolioComparisonTests
{
    private readonly PortfolioDocument _theirs = FullPortfolio.Create();
    private PortfolioDocument _mine = null!;

    [SetUp]
    public void Copy() => _mine = PortfolioJson.Copy(_theirs);

    [Test]
    public void Equal_copies_differ_in_nothing() => Assert.That(PortfolioComparison.Between(_theirs, _mine), Is.Empty);

    [Test]
    public void A_changed_field_is_named_with_both_texts()
    {
        _mine.Projects[0].Case.Task = "Another task";
        Assert.That(PortfolioComparison.Between(_theirs, _mine), Is.EqualTo(new[] { new Difference("Case study", "Task", _theirs.Projects[0].Case.Task, "Another task") }));
    }

    [Test]
    public void What_only_one_copy_has_is_told_with_its_words()
    {
        _mine.Testimonials.RemoveAt(1);
        _mine.Writing.Add(new() { Title = "Queues" });
        var told = PortfolioComparison.Between(_theirs, _mine);
        Assert.That(told.Select(difference => difference.What), Is.EqualTo(new[] { "Only in yours", "Only in the other" }));
        Assert.That((told[0].Mine, told[1].Theirs), Is.EqualTo(("Queues", $"{_theirs.Testimonials[1].Quote} · {_theirs.Testimonials[1].Name} · {_theirs.Testimonials[1].Role}")));
    }

    [Test]
    public void Order_design_sections_and_ticks_are_told_as_a_whole()
    {
        _mine.Projects.Reverse();
        _mine.Sections.Reverse();
        _mine.Projects[0].Hidden = _mine.Contact.ShowPhone = true;
        _mine.Theme.Design = "console";
        _mine.ResumeId = Guid.CreateVersion7();
        Assert.That(PortfolioComparison.Between(_theirs, _mine).Select(difference => difference.What),
            Is.EqualTo(new[] { "Order of the entries", "Sections", "What is hidden", "Design", "Resume and language", "Contact details" }));
    }
}

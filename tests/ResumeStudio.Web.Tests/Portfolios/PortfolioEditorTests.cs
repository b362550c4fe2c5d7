using ResumeStudio.Core.Portfolios;
using ResumeStudio.Testing.Portfolios;
using ResumeStudio.Web.Features.Portfolios;

namespace ResumeStudio.Web.Tests.Portfolios;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class PortfolioEditorTests
{
    private readonly PortfolioEditor _editor = new(FullPortfolio.Create());
    private readonly List<string> _refused = [];
    private readonly List<Action> _waysBack = [];

    [SetUp]
    public void Listen()
    {
        _editor.Refused += _refused.Add;
        _editor.Removed += (_, back) => _waysBack.Add(back);
    }

    [Test]
    public void A_list_at_its_limit_takes_nothing_more_and_says_so()
    {
        var links = _editor.Document.Projects[0].Links;
        while (links.Count < PortfolioLimits.LinksPerProject) links.Add(new());
        _editor.Add(links, new ProjectLink());
        Assert.That((links.Count, _refused.Count), Is.EqualTo((PortfolioLimits.LinksPerProject, 1)));
    }

    [Test]
    public void What_was_removed_comes_back_where_it_was()
    {
        var first = _editor.Document.Projects[0];
        _editor.Remove(PortfolioParts.Projects, 0);
        Assert.That(_editor.Document.Projects, Has.Count.EqualTo(1));
        _waysBack[0]();
        Assert.That(_editor.Document.Projects[0], Is.SameAs(first));
    }

    [Test]
    public void A_field_is_shown_in_its_form_with_its_project_unfolded()
    {
        var project = _editor.Document.Projects[1];
        _editor.ShowField(PortfolioParts.CaseOf(project) + ".result");
        Assert.That((_editor.Section, _editor.IsUnfolded(project.Id)), Is.EqualTo((PortfolioSectionKind.Projects, true)));
        _editor.ShowField("page.tagline");
        Assert.That(_editor.Section, Is.EqualTo(PortfolioSectionKind.About));
    }

    [Test]
    public void Skills_are_shown_with_everything_else_that_the_resume_gives()
    {
        _editor.Show(PortfolioSectionKind.Skills);
        Assert.That(_editor.Section, Is.EqualTo(PortfolioSectionKind.Experience));
    }
}

using System.Collections;
using ResumeStudio.Core.Portfolios;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Web.Features.Resumes;

namespace ResumeStudio.Web.Features.Portfolios;

/// <summary>The open portfolio, the part of its form on show, and its resume as it is now.</summary>
public sealed class PortfolioEditor(PortfolioDocument document) : DocumentEditor
{
    public PortfolioDocument Document { get; private set; } = document;

    /// <summary>The chosen resume, or null.</summary>
    public ResumeDocument? Resume { get; private set; }

    /// <summary>The section whose form is shown: <see cref="PortfolioSectionKind.About"/> for the page's own words, Experience for all that the resume gives.</summary>
    public PortfolioSectionKind Section { get; private set; } = PortfolioSectionKind.About;

    /// <summary>Goes on with another copy of the document, at the same place.</summary>
    public void Replace(PortfolioDocument document)
    {
        Document = document;
        GoOnWithAnotherCopy();
    }

    /// <summary>Draws from this resume from now on.</summary>
    public void Use(Guid? resumeId, ResumeDocument? resume)
    {
        (Document.ResumeId, Resume) = (resumeId, resume);
        Reshape();
    }

    public void Show(PortfolioSectionKind section)
    {
        Section = section is PortfolioSectionKind.Skills ? PortfolioSectionKind.Experience : section;
        if (Section is PortfolioSectionKind.Projects && Document.Projects is [var first, ..] && !Document.Projects.Exists(project => IsUnfolded(project.Id))) Unfold(first.Id);
        Redraw();
    }

    public override void ShowField(string address)
    {
        if (PortfolioParts.FindProject(Document, address) is { } project) Unfold(project.Id);
        Show(PortfolioParts.FindSection(Document, address) ?? PortfolioSectionKind.About);
    }

    public override void Add(IList list, object part)
    {
        if (!HasRoom(list)) return;
        if (part is PortfolioProject project) Unfold(project.Id);
        base.Add(list, part);
    }

    protected override IList? FindList(string address) => PortfolioParts.FindList(Document, address);

    protected override string NameOf(object part) => PortfolioPartNames.Of(part);

    protected override int MostIn(IList list) => PortfolioParts.MostIn(list);
}

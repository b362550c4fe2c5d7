using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Sharing;

namespace ResumeStudio.Core.Portfolios;

/// <summary>What a portfolio draws from a resume. What its page does not show is taken out, so that no file beside the page can tell it.</summary>
public static class DrawnResume
{
    /// <summary>A copy with name, headline, the contact details that are shown, and the sections that the portfolio draws.</summary>
    public static ResumeDocument Of(ResumeDocument resume, PortfolioDocument portfolio)
    {
        var copy = PublicDocument.Of(resume, Shows(portfolio, PortfolioSectionKind.Contact) ? ShownBy(portfolio.Contact) : ContactDetails.None);
        copy.Sections.RemoveAll(section => !(section.Kind switch
        {
            SectionKind.Work => Shows(portfolio, PortfolioSectionKind.Experience),
            SectionKind.Skills => Shows(portfolio, PortfolioSectionKind.Skills),
            _ => false,
        }));
        return copy;
    }

    private static bool Shows(PortfolioDocument portfolio, PortfolioSectionKind kind) => portfolio.Sections.Exists(section => section.Kind == kind && !section.Hidden);

    private static ContactDetails ShownBy(PortfolioContact contact) =>
        (contact.ShowEmail ? ContactDetails.Email : 0) | (contact.ShowPhone ? ContactDetails.Phone : 0) | (contact.ShowPlace ? ContactDetails.City : 0)
        | (contact.ShowWebsite ? ContactDetails.Website : 0) | (contact.ShowProfiles ? ContactDetails.Profiles : 0);
}

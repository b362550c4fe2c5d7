using ResumeStudio.Core.Analysis.Reading;
using ResumeStudio.Core.Analysis.Scoring;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Core.Templates;

namespace ResumeStudio.Core.Analysis.Checks;

/// <summary>The entries of a section that a reader expects newest first, with their dates.</summary>
internal static class DatedEntries
{
    /// <summary>The entries in page order; those without any date are left out. Of an employer, its roles.</summary>
    public static IEnumerable<(string Address, string Title, DateRange Dates)> Of(Section section) =>
        Printable.ItemsOf(section).SelectMany(Of).Where(entry => !entry.Dates.IsUnknown);

    private static IEnumerable<(string Address, string Title, DateRange Dates)> Of(ResumeItem item) => item switch
    {
        WorkItem work => Printable.RolesOf(work).Select(role => (ResumeReading.Address(role.Id, "dates"), role.Position.Length > 0 ? role.Position : work.Employer, role.Dates)),
        EducationItem study => [(ResumeReading.Address(study.Id, "dates"), study.Heading.Length > 0 ? study.Heading : study.Institution, study.Dates)],
        VolunteerItem help => [(ResumeReading.Address(help.Id, "dates"), help.Heading, help.Dates)],
        _ => [],
    };
}

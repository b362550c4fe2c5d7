using ResumeStudio.Core.Analysis.Reading;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Core.Templates;

namespace ResumeStudio.Core.Analysis.Checks;

/// <summary>The fields by which a parser knows a person: contact, positions, dates, employers, schools.</summary>
internal static class KeyFields
{
    /// <summary>The filled ones in page order, as they print.</summary>
    public static IEnumerable<(string Address, string Where, string Text)> Of(ResumeReading resume)
    {
        var basics = resume.Document.Basics;
        var dates = new DocumentDates(resume.Input.Document.Language);
        IEnumerable<(string Address, string Where, string Text)> fields =
        [
            .. Contact(basics), ("location.city", "Basics", basics.Location.City),
            .. resume.Sections.SelectMany(section => Printable.ItemsOf(section).SelectMany(item => Of(section, item, dates))),
        ];
        return fields.Where(field => !string.IsNullOrWhiteSpace(field.Text));
    }

    /// <summary>Name, e-mail and phone.</summary>
    public static IEnumerable<(string Address, string Where, string Text)> Contact(Basics basics) =>
        new[] { ("basics.name", "Basics", basics.Name), ("basics.email", "Basics", basics.Email), ("basics.phone", "Basics", basics.Phone) }.Where(field => !string.IsNullOrWhiteSpace(field.Item3));

    private static IEnumerable<(string, string, string)> Of(Section section, ResumeItem item, DocumentDates dates) => item switch
    {
        WorkItem work => [(ResumeReading.Address(work.Id, "employer"), section.DisplayTitle, work.Employer), .. Printable.RolesOf(work).SelectMany(role => Of(section, role, dates))],
        EducationItem study => [(ResumeReading.Address(study.Id, "institution"), section.DisplayTitle, study.Institution), (ResumeReading.Address(study.Id, "area"), section.DisplayTitle, study.Area), (ResumeReading.Address(study.Id, "dates"), section.DisplayTitle, dates.Write(study.Dates))],
        _ => [],
    };

    private static IEnumerable<(string, string, string)> Of(Section section, Role role, DocumentDates dates) =>
        [(ResumeReading.Address(role.Id, "position"), section.DisplayTitle, role.Position), (ResumeReading.Address(role.Id, "dates"), section.DisplayTitle, dates.Write(role.Dates))];
}

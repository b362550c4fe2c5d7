using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Core.Templates;

namespace ResumeStudio.Core.Postings.Matching;

/// <summary>The roles whose dates add up to years of work, as lines that prove them.</summary>
internal static class DatedRoles
{
    /// <summary>The roles that have a beginning, in page order.</summary>
    public static IReadOnlyList<MatchQuote> Of(ResumeDocument document)
    {
        var dates = new DocumentDates(document.Language);
        return
        [
            .. from section in Printable.SectionsOf(document)
               from work in Printable.ItemsOf(section).OfType<WorkItem>()
               from role in Printable.RolesOf(work)
               where role.Dates is { Start: not null, Problem: null }
               select new MatchQuote(DocumentParts.Address(role.Id) + ".dates", section.DisplayTitle, string.Join(", ", new[] { role.Position, work.Employer, dates.Write(role.Dates) }.Where(part => part.Length > 0))),
        ];
    }
}

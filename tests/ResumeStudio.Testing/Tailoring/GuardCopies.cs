using System.Globalization;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Resumes.Items;

namespace ResumeStudio.Testing.Tailoring;

/// <summary>True sentences made from a resume: its own lines, and each role with its dates in three notations.</summary>
internal static class GuardCopies
{
    private static readonly Dictionary<string, string[]> Months = new()
    {
        ["en"] = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        ["de"] = ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"],
        ["fr"] = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
        ["es"] = ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"],
    };

    public static IEnumerable<GuardCase> Of(string name, ResumeDocument resume)
    {
        GuardCase Case(string about, string text) => new(name, resume, about, resume.Language, null, text, false);
        foreach (var line in GuardLine.Of(resume)) yield return Case(line.Address, line.Text);
        foreach (var work in resume.Sections.SelectMany(section => section.Items).OfType<WorkItem>())
            foreach (var role in work.Roles.Where(role => role.Dates.Start is { Month: not null }))
                foreach (var time in Notations(role.Dates, resume.Language)) yield return Case(DocumentParts.Address(role.Id), $"{role.Position}, {work.Employer}, {time}.");
    }

    private static IEnumerable<string> Notations(DateRange dates, string language)
    {
        string Range(Func<PartialDate, string> write) => dates.End is { } end ? $"{write(dates.Start!)} – {write(end)}" : $"{Since(language)} {write(dates.Start!)}";
        yield return Range(date => $"{Months[language][date.Month!.Value - 1]} {(language == "es" ? "de " : "")}{date.Year}");
        yield return Range(date => string.Create(CultureInfo.InvariantCulture, $"{date.Month:00}/{date.Year}"));
        yield return Range(date => date.Year.ToString(CultureInfo.InvariantCulture));
    }

    private static string Since(string language) => language switch { "de" => "seit", "fr" => "depuis", "es" => "desde", _ => "since" };
}

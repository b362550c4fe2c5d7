using System.Globalization;
using System.Text.RegularExpressions;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Resumes.Items;

namespace ResumeStudio.Testing.Tailoring;

/// <summary>Lies made from the true lines of a resume, the same ones each time.</summary>
internal static class GuardMutations
{
    private static readonly string[] Tools = ["Snowflake", "Hadoop", "Ansible", "Zendesk", "Power BI", "AutoCAD", "MATLAB", "Jenkins", "Photoshop", "Oracle"];
    private static readonly string[] Employers = ["Halvorsen Group", "Siemens", "Pelikan & Roth", "Deloitte", "Novatrium", "Banco Santander"];

    private static readonly (string From, string To)[] Units =
    [
        ("minutes", "hours"), ("seconds", "minutes"), ("months", "weeks"), ("weeks", "days"), ("TB", "GB"), ("MB", "KB"), ("services", "customers"), ("merchants", "countries"), ("shops", "cities"), ("clients", "countries"), ("percent", "times"),
        ("Minuten", "Stunden"), ("Monaten", "Wochen"), ("Patienten", "Ärzte"), ("Betten", "Zimmern"), ("ans", "mois"), ("semaine", "jour"), ("sites", "pays"), ("meses", "semanas"), ("países", "ciudades"), ("artículos", "libros"), ("€", "$"), ("£", "€"), (" %", " percentage points"),
    ];

    private static readonly (string From, string To)[] Scales = [("millions d", "milliards d"), ("million", "billion"), ("Mio.", "Mrd.")];

    public static IEnumerable<GuardCase> Of(string name, ResumeDocument resume)
    {
        var lines = GuardLine.Of(resume).ToList();
        GuardCase Case(string about, GuardClass attack, string text) => new(name, resume, about, resume.Language, attack, text, false);
        foreach (var (line, at) in lines.Select((line, at) => (line, at)))
        {
            if (line.WithFigure(figure => (Whole(figure) * 3 + 7).ToString(CultureInfo.InvariantCulture)) is { } invented) yield return Case(line.Address, GuardClass.Figure, invented);
            if (line.WithFigure(Rounded) is { } rounded) yield return Case(line.Address, GuardClass.Rounded, rounded);
            if (line.WithFigure(OtherMark) is { } marked) yield return Case(line.Address, GuardClass.Translated, marked);
            if (line.HasFigures && Replaced(line.Text, Units) is { } measured) yield return Case(line.Address, GuardClass.Unit, measured);
            if (line.HasFigures && Replaced(line.Text, Scales) is { } scaled) yield return Case(line.Address, GuardClass.Translated, scaled);
            yield return Case(line.Address, GuardClass.Employer, $"{Words(resume).At} {Employers[at % Employers.Length]}: {line.Text}");
            yield return Case(line.Address, GuardClass.Tool, $"{line.Text.TrimEnd('.')} {Words(resume).With} {Tools[at % Tools.Length]}.");
            if (lines.Find(other => other.Address != line.Address && other.HasFigures) is { } other) yield return Case(line.Address, GuardClass.Merged, $"{line.Text.TrimEnd('.')}; {other.Text}");
        }

        foreach (var (about, attack, text) in OfItems(resume)) yield return Case(about, attack, text);
    }

    private static IEnumerable<(string About, GuardClass Attack, string Text)> OfItems(ResumeDocument resume)
    {
        var words = Words(resume);
        foreach (var work in resume.Sections.SelectMany(section => section.Items).OfType<WorkItem>())
            foreach (var role in work.Roles)
            {
                yield return (DocumentParts.Address(role.Id), GuardClass.Title, $"{words.Director} {words.And} {role.Position}, {work.Employer}.");
                if (role.Dates.Start is { } start) yield return (DocumentParts.Address(role.Id), GuardClass.Date, $"{role.Position}, {work.Employer}, {words.Since} {start.Year - 2}.");
            }

        foreach (var school in resume.Sections.SelectMany(section => section.Items).OfType<EducationItem>().Where(school => !school.StudyType.Contains("PhD")))
            foreach (var degree in (string[])["PhD", "MBA"])
                yield return (DocumentParts.Address(school.Id), GuardClass.Degree, $"{degree}, {school.Area}, {school.Institution}.");
    }

    private static long Whole(string figure) => long.Parse(string.Concat(figure.Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture);

    private static string? Rounded(string figure) => figure.Length == 2 && figure[1] != '0' ? $"{Math.Round(Whole(figure) / 10.0, MidpointRounding.AwayFromZero) * 10}" : null;

    private static string? OtherMark(string figure) => Regex.IsMatch(figure, @"^\d+[.,]\d{3}$") ? string.Concat(figure.Select(letter => letter switch { '.' => ',', ',' => '.', _ => letter })) : null;

    private static string? Replaced(string text, (string From, string To)[] table)
    {
        foreach (var (from, to) in table)
            if (Regex.Replace(text, $@"(?<!\p{{L}}){Regex.Escape(from)}(?!\p{{L}}{{2}})", to.Replace("$", "$$")) is var other && other != text) return other;
        return null;
    }

    private static (string At, string With, string Director, string And, string Since) Words(ResumeDocument resume) => resume.Language switch
    {
        "de" => ("Bei", "mit", "Geschäftsführer", "und", "seit"),
        "fr" => ("Chez", "avec", "Directrice", "et", "depuis"),
        "es" => ("En", "con", "Directora", "y", "desde"),
        _ => ("At", "with", "Director", "and", "since"),
    };
}

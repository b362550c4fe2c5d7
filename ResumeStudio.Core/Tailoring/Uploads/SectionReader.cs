using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Items;

namespace ResumeStudio.Core.Tailoring.Uploads;

/// <summary>Sorts the lines of one part into the items of its section.</summary>
internal static class SectionReader
{
    /// <summary>The section; <paramref name="doubts"/> grows by what was guessed.</summary>
    public static Section Read(PlainPart part, string language, List<string> doubts)
    {
        var section = new Section { Kind = part.Kind, Custom = part.Kind == SectionKind.Text, Title = part.Title };
        section.Items = part.Kind switch
        {
            SectionKind.Work => [.. EntryReader.Of(part.Lines, language).Select(entry => Work(entry, doubts))],
            SectionKind.Volunteer => [.. EntryReader.Of(part.Lines, language).Select(Help)],
            SectionKind.Education => [.. EntryReader.Of(part.Lines, language).Select(entry => Study(entry, doubts))],
            SectionKind.Projects => [.. EntryReader.Of(part.Lines, language).Select(Project)],
            SectionKind.Skills => [.. part.Lines.Select(Skill)],
            SectionKind.Languages => [.. part.Lines.SelectMany(line => Words(line.Text)).Select(Language)],
            SectionKind.Interests => [.. part.Lines.SelectMany(line => Words(line.Text)).Select(word => new InterestItem { Name = word })],
            SectionKind.Certificates => [.. part.Lines.Select(line => Certificate(line, language))],
            SectionKind.Awards => [.. part.Lines.Select(line => new AwardItem { Title = line.Text })],
            SectionKind.Publications => [.. part.Lines.Select(line => new PublicationItem { Name = line.Text })],
            _ => part.Lines.Count == 0 ? [] : [new TextItem { Text = string.Join(part.Kind == SectionKind.Summary ? " " : "\n\n", part.Lines.Select(line => (line.IsBullet ? "- " : "") + line.Text)) }],
        };
        return section;
    }

    private static WorkItem Work(PlainEntry entry, List<string> doubts)
    {
        var (position, employer) = (entry.Part(0), entry.Part(1));
        if (position.Length == 0) doubts.Add("Dates stand alone in the experience: no position and no employer was found for them.");
        else doubts.Add(employer.Length > 0 ? $"“{position}” was taken for the position and “{employer}” for the employer. Is it so?" : $"Of “{position}” it is not certain what is the position and what the employer.");
        return new() { Employer = employer, Location = entry.Part(2), Roles = [new() { Position = position, Dates = entry.Dates, Summary = entry.Prose, Highlights = entry.Bullets() }] };
    }

    private static EducationItem Study(PlainEntry entry, List<string> doubts)
    {
        if (entry.Part(0).Length == 0) doubts.Add("Dates stand alone in the education: no degree and no school was found for them.");
        else doubts.Add($"“{entry.Part(0)}” was taken for the degree{(entry.Part(1).Length > 0 ? $" and “{entry.Part(1)}” for the school" : "")}. Is it so?");
        return new() { StudyType = entry.Part(0), Institution = entry.Part(1), Location = entry.Part(2), Dates = entry.Dates, Summary = entry.Prose, Courses = entry.Bullets() };
    }

    private static VolunteerItem Help(PlainEntry entry) => new() { Position = entry.Part(0), Organization = entry.Part(1), Dates = entry.Dates, Summary = entry.Prose, Highlights = entry.Bullets() };

    private static ProjectItem Project(PlainEntry entry) => new() { Name = entry.Part(0), Entity = entry.Part(1), Dates = entry.Dates, Description = entry.Prose, Highlights = entry.Bullets() };

    private static SkillItem Skill(PlainLine line) =>
        line.Text.Split(':', 2) is [var name, var words] ? new() { Name = name.Trim(), Keywords = [.. Words(words)] } : new() { Keywords = [.. Words(line.Text)] };

    private static LanguageItem Language(string text)
    {
        var cut = text.IndexOfAny(['(', '–', '-', ':']);
        return cut <= 0 ? new() { Language = text } : new() { Language = text[..cut].Trim(), Fluency = text[(cut + 1)..].Trim(' ', ')', '(') };
    }

    private static CertificateItem Certificate(PlainLine line, string language) =>
        DateSpan.Of(line.Text, language) is { } span ? new() { Name = span.Rest, Date = span.Range.Start } : new() { Name = line.Text };

    private static IEnumerable<string> Words(string text) => text.Split([',', ';', '|', '•', '·'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}

using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Core.Templates;

namespace ResumeStudio.Core.Analysis.Reading;

/// <summary>Walks the printed sections and reads their roles and lines in page order.</summary>
internal sealed class TextLines(DateOnly day)
{
    /// <summary>Roles of employers.</summary>
    public List<RoleReading> Roles { get; } = [];

    /// <summary>Bullets and paragraphs of experience, projects, volunteering and free text.</summary>
    public List<TextLine> Lines { get; } = [];

    /// <summary>Reads one section.</summary>
    public void Read(Section section)
    {
        foreach (var item in Printable.ItemsOf(section))
            switch (item)
            {
                case WorkItem work: foreach (var role in Printable.RolesOf(work)) Read(section, work, role); break;
                case ProjectItem project: Read(section, project, "description", project.Description, project.Highlights, LineTime.Unknown); break;
                case VolunteerItem help: Read(section, help, "summary", help.Summary, help.Highlights, TimeOf(help.Dates)); break;
                case TextItem text: Add(DocumentParts.Address(text.Id) + ".text", section.DisplayTitle, LineKind.Summary, LineTime.Unknown, text.Text); break;
            }
    }

    private void Read(Section section, WorkItem work, Role role)
    {
        var where = $"{section.DisplayTitle}, {(role.Position.Length > 0 ? role.Position : work.Employer)}";
        var address = DocumentParts.Address(role.Id);
        Add(address + ".summary", where, LineKind.Prose, TimeOf(role.Dates), role.Summary);
        Roles.Add(new(address, where, role.Position, role.Dates, Bullets(where, role.Highlights, TimeOf(role.Dates))));
    }

    private void Read(Section section, ResumeItem item, string field, string text, List<Bullet> bullets, LineTime time)
    {
        var where = $"{section.DisplayTitle}, {item.Heading}";
        Add($"{DocumentParts.Address(item.Id)}.{field}", where, LineKind.Prose, time, text);
        Bullets(where, bullets, time);
    }

    private List<TextLine> Bullets(string where, List<Bullet> bullets, LineTime time) =>
        [.. Printable.Of(bullets).Select(bullet => Add(DocumentParts.Address(bullet.Id) + ".text", where, LineKind.Bullet, time, bullet.Text)).OfType<TextLine>()];

    private TextLine? Add(string address, string where, LineKind kind, LineTime time, string markdown)
    {
        if (string.IsNullOrWhiteSpace(markdown)) return null;
        var line = new TextLine(address, where, kind, time, PlainText.Of(markdown));
        if (line.Words.Count == 0) return null;
        Lines.Add(line);
        return line;
    }

    private LineTime TimeOf(DateRange dates) =>
        dates.Ongoing ? LineTime.Current : dates.End is { } end && end.Latest < day ? LineTime.Past : LineTime.Unknown;
}

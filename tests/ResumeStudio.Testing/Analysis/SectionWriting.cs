using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Items;

namespace ResumeStudio.Testing.Analysis;

/// <summary>Reads the sections of a written resume line by line.</summary>
internal sealed class SectionWriting(ResumeDocument document)
{
    private Section? _section;
    private List<Bullet>? _bullets;
    private Action<string>? _prose;

    /// <summary>The field that was written last.</summary>
    public string LastAddress { get; private set; } = "";

    /// <summary>Reads a line and says the id of the part that it made or filled.</summary>
    public string Read(string line, Guid id)
    {
        var value = line.Length > 2 ? line[2..].Trim() : "";
        var part = line[0] switch
        {
            '#' => Open(value, id),
            '=' => Add(value.Split('|', StringSplitOptions.TrimEntries), id),
            '>' => AddRole(value.Split('|', StringSplitOptions.TrimEntries), id),
            '-' => AddBullet(value, id),
            '~' => AddProse(value, id),
            _ => throw new FormatException($"Nobody can read the line {line}."),
        };
        return part.ToString("D");
    }

    private Guid Open(string value, Guid id)
    {
        var (kind, title) = value.Split(':', 2, StringSplitOptions.TrimEntries) is [var one, var other] ? (one, other) : (value, "");
        _section = new() { Id = id, Kind = Enum.Parse<SectionKind>(kind, ignoreCase: true), Title = title };
        document.Sections.Add(_section);
        (_bullets, _prose) = (null, null);
        return id;
    }

    private Guid Add(string[] parts, Guid id)
    {
        string At(int index) => index < parts.Length ? parts[index] : "";
        ResumeItem item = _section!.Kind switch
        {
            SectionKind.Work => new WorkItem { Employer = At(0), Location = At(1) },
            SectionKind.Education => new EducationItem { Institution = At(0), StudyType = At(1), Area = At(2), Dates = Dates(At(3)) },
            SectionKind.Skills => new SkillItem { Name = At(0), Keywords = [.. At(1).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)] },
            SectionKind.Projects => new ProjectItem { Name = At(0), Dates = Dates(At(1)) },
            SectionKind.Volunteer => new VolunteerItem { Organization = At(0), Position = At(1), Dates = Dates(At(2)) },
            SectionKind.Languages => new LanguageItem { Language = At(0), Fluency = At(1) },
            SectionKind.Certificates => new CertificateItem { Name = At(0), Issuer = At(1) },
            SectionKind.Publications => new PublicationItem { Name = At(0), Publisher = At(1) },
            _ => throw new FormatException($"Nobody can write an item of {_section.Kind}."),
        };
        item.Id = id;
        _section.Items.Add(item);
        (_bullets, _prose) = item switch
        {
            ProjectItem project => (project.Highlights, text => project.Description = text),
            VolunteerItem help => (help.Highlights, text => help.Summary = text),
            _ => ((List<Bullet>?)null, (Action<string>?)null),
        };
        return id;
    }

    private Guid AddRole(string[] parts, Guid id)
    {
        var role = new Role { Id = id, Position = parts[0], Dates = Dates(parts.Length > 1 ? parts[1] : "") };
        ((WorkItem)_section!.Items[^1]).Roles.Add(role);
        (_bullets, _prose) = (role.Highlights, text => role.Summary = text);
        return id;
    }

    private Guid AddBullet(string text, Guid id)
    {
        _bullets!.Add(new() { Id = id, Text = text });
        LastAddress = $"{id:D}.text";
        return id;
    }

    private Guid AddProse(string text, Guid id)
    {
        if (_prose is not null) _prose(text);
        else _section!.Items.Add(new TextItem { Id = id, Text = text });
        LastAddress = $"{id:D}.text";
        return id;
    }

    /// <summary>"2020-01 – now", "2019 – 2021", "? – 2020"; an empty text is unknown.</summary>
    private static DateRange Dates(string text)
    {
        if (text.Length == 0) return DateRange.Unknown;
        var parts = text.Split('–', StringSplitOptions.TrimEntries);
        PartialDate.TryParse(parts[0], out var start);
        PartialDate.TryParse(parts.Length > 1 ? parts[1] : "", out var end);
        return new(start, end, parts.Length > 1 && parts[1] == "now");
    }
}

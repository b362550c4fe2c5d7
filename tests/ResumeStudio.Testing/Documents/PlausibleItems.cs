using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Items;

namespace ResumeStudio.Testing.Documents;

/// <summary>Invented entries of every kind.</summary>
internal sealed class PlausibleItems(PlausibleText text)
{
    public ResumeItem Item(SectionKind kind) => kind switch
    {
        SectionKind.Summary => new TextItem { Text = text.Paragraphs(1) },
        SectionKind.Text => new TextItem { Text = text.Paragraphs(text.Between(1, 2)) },
        SectionKind.Work => Work(2019, null),
        SectionKind.Education => Education(),
        SectionKind.Projects => Project(),
        SectionKind.Skills => new SkillItem { Name = text.Pick(Words.SkillGroups), Level = text.Pick(Words.Levels), Keywords = text.Keywords(text.Between(3, 7)) },
        SectionKind.Languages => new LanguageItem { Language = text.Pick(Words.Languages), Fluency = text.Pick(Words.Fluencies) },
        SectionKind.Interests => new InterestItem { Name = text.Pick(Words.Interests), Keywords = text.Keywords(text.Between(0, 2)) },
        SectionKind.Volunteer => Volunteer(),
        SectionKind.References => new ReferenceItem { Name = text.Name(), Position = $"{text.Pick(Words.Positions)}, {text.Pick(Words.Employers)}", Email = "referee@example.com", Phone = $"+1 206 555 01{text.Between(10, 99)}", Reference = text.Sentence() },
        SectionKind.Letter => new LetterItem { Recipient = $"{text.Name()}\n{text.Pick(Words.Employers)}", Date = text.Date(), Subject = text.Title(), Body = text.Paragraphs(3), Closing = "Yours sincerely" },
        _ => Achievement(kind),
    };

    public WorkItem Work(int start, int? end)
    {
        var middle = start + (((end ?? 2026) - start) / 2);
        var several = text.Chance(0.35) && middle > start;
        return new()
        {
            Employer = text.Pick(Words.Employers),
            Location = text.Pick(Words.Cities),
            Description = text.Chance(0.4) ? $"{text.Title()}, {text.Between(2, 90) * 10} people" : "",
            Url = text.Chance(0.5) ? text.Url("employer") : "",
            Roles = several ? [Role(middle, end), Role(start, middle)] : [Role(start, end)],
        };
    }

    private Role Role(int start, int? end) => new()
    {
        Position = text.Pick(Words.Positions),
        Dates = text.Range(start, end),
        Summary = text.Chance(0.4) ? text.Sentence() : "",
        Highlights = text.Bullets(text.Between(2, 4)),
    };

    private EducationItem Education() => new()
    {
        Institution = text.Pick(Words.Schools),
        StudyType = text.Pick("BSc", "MSc", "PhD", "Diploma"),
        Area = text.Pick("Computer science", "Graphic design", "Mechanical engineering", "Economics"),
        Location = text.Pick(Words.Cities),
        Dates = text.Range(text.Between(1998, 2008), text.Between(2009, 2014)),
        Score = text.Chance(0.5) ? "4.8 of 5" : "",
        Url = text.Chance(0.4) ? text.Url("school") : "",
        Summary = text.Chance(0.4) ? text.Sentence() : "",
        Courses = text.Chance(0.5) ? text.Bullets(2) : [],
    };

    private ProjectItem Project() => new()
    {
        Name = text.Title(),
        Entity = text.Pick("", "Open source", "Wexholm Museum"),
        Type = text.Pick("", "Library", "Exhibition"),
        Url = text.Chance(0.6) ? text.Url("project") : "",
        Dates = text.Range(text.Between(2012, 2016), text.Chance(0.5) ? text.Between(2017, 2024) : null),
        Roles = text.Chance(0.5) ? ["Maintainer", "Author"] : [],
        Description = text.Sentence(),
        Highlights = text.Bullets(text.Between(1, 3)),
        Keywords = text.Keywords(text.Between(0, 4)),
    };

    private VolunteerItem Volunteer() => new()
    {
        Organization = text.Pick("Wexholm Food Bank", "Code for Tarn Valley"),
        Position = text.Pick("Mentor", "Treasurer"),
        Location = text.Pick(Words.Cities),
        Dates = text.Range(text.Between(2010, 2015), text.Chance(0.5) ? null : 2020),
        Url = text.Url("volunteer"),
        Summary = text.Sentence(),
        Highlights = text.Bullets(1),
    };

    private ResumeItem Achievement(SectionKind kind) => kind switch
    {
        SectionKind.Certificates => new CertificateItem { Name = text.Title(), Issuer = text.Pick(Words.Schools), Date = text.Date(), Expires = text.Chance(0.5) ? new(2028, 3) : null, CredentialId = $"C-{text.Between(1000, 9999)}", Url = text.Url("certificate") },
        SectionKind.Awards => new AwardItem { Title = text.Title(), Awarder = text.Pick(Words.Employers), Date = text.Date(), Url = text.Url("award"), Summary = text.Sentence() },
        SectionKind.Publications => new PublicationItem { Name = text.Title(), Authors = $"{text.Name()}, {text.Name()}", Publisher = "Journal of Invented Results", ReleaseDate = text.Date(), Url = text.Url("doi"), Summary = text.Sentence() },
        SectionKind.Patents => new PatentItem { Title = text.Title(), Number = $"EX {text.Between(100000, 999999)}", Office = "EPO", Inventors = text.Name(), Status = text.Pick("Granted", "Filed"), Date = text.Date(), Url = text.Url("patent"), Summary = text.Sentence() },
        SectionKind.Talks => new TalkItem { Title = text.Title(), Event = "Exampleconf", Location = text.Pick(Words.Cities), Date = text.Date(), Url = text.Url("talk"), Summary = text.Sentence() },
        _ => new CourseItem { Name = text.Title(), Institution = text.Pick(Words.Schools), Date = text.Date(), Url = text.Url("course"), Summary = text.Sentence() },
    };
}

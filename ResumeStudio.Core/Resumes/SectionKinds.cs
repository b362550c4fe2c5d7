using ResumeStudio.Core.Resumes.Items;

namespace ResumeStudio.Core.Resumes;

/// <summary>The table of section kinds: default title, the noun on the add button, and how an item is made.</summary>
public static class SectionKinds
{
    private static readonly Dictionary<SectionKind, Row> Table = new()
    {
        [SectionKind.Summary] = new("Summary", "summary", () => new TextItem()),
        [SectionKind.Work] = new("Experience", "experience", () => new WorkItem { Roles = [new Role()] }),
        [SectionKind.Education] = new("Education", "education", () => new EducationItem()),
        [SectionKind.Projects] = new("Projects", "project", () => new ProjectItem()),
        [SectionKind.Skills] = new("Skills", "skill", () => new SkillItem()),
        [SectionKind.Languages] = new("Languages", "language", () => new LanguageItem()),
        [SectionKind.Certificates] = new("Certificates", "certificate", () => new CertificateItem()),
        [SectionKind.Awards] = new("Awards", "award", () => new AwardItem()),
        [SectionKind.Publications] = new("Publications", "publication", () => new PublicationItem()),
        [SectionKind.Volunteer] = new("Volunteering", "volunteering", () => new VolunteerItem()),
        [SectionKind.Interests] = new("Interests", "interest", () => new InterestItem()),
        [SectionKind.References] = new("References", "reference", () => new ReferenceItem()),
        [SectionKind.Patents] = new("Patents", "patent", () => new PatentItem()),
        [SectionKind.Talks] = new("Talks", "talk", () => new TalkItem()),
        [SectionKind.Courses] = new("Courses", "course", () => new CourseItem()),
        [SectionKind.Letter] = new("Cover letter", "letter", () => new LetterItem()),
        [SectionKind.Text] = new("Text", "text", () => new TextItem()),
    };

    /// <summary>Every kind, in the order in which the editor offers them.</summary>
    public static IReadOnlyCollection<SectionKind> All => Table.Keys;

    /// <summary>The default title, in sentence case.</summary>
    public static string Title(this SectionKind kind) => Table[kind].Title;

    /// <summary>What one item is called on buttons ("Add project").</summary>
    public static string ItemNoun(this SectionKind kind) => Table[kind].ItemNoun;

    /// <summary>A new, empty item of the kind's type.</summary>
    public static ResumeItem NewItem(this SectionKind kind) => Table[kind].Make();

    private sealed record Row(string Title, string ItemNoun, Func<ResumeItem> Make);
}

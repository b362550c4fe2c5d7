using ResumeStudio.Core.Resumes.Items;

namespace ResumeStudio.Core.Resumes.JsonResume.Forms;

/// <summary>
/// The keys of JSON Resume 1.x (https://jsonresume.org/schema) for the fields of each type. A field that is not named here has no
/// place there and stands under the own key.
/// </summary>
internal static class StandardForms
{
    private static readonly string[] Dates = ["startDate", "endDate"];

    public static PartForm Basics { get; } = Form<Basics>(("name", ["name"]), ("headline", ["label"]), ("email", ["email"]), ("phone", ["phone"]), ("url", ["url"]), ("imageUrl", ["image"]));

    public static PartForm Location { get; } = Form<Location>("address", "postalCode", "city", "region", "countryCode");

    public static PartForm Profile { get; } = Form<Profile>("network", "username", "url");

    /// <summary>The summary stands in the basics; its form reads that one key.</summary>
    public static PartForm Summary { get; } = Form<TextItem>(("text", ["summary"]));

    public static PartForm Employer { get; } = Form<WorkItem>(("employer", ["name"]), ("location", ["location"]), ("description", ["description"]), ("url", ["url"]));

    public static PartForm Role { get; } = Form<Role>(("position", ["position"]), ("dates", Dates), ("summary", ["summary"]), ("highlights", ["highlights"]));

    /// <summary>The arrays of the root in the order of the schema; the work array's entries are roles.</summary>
    public static IReadOnlyList<StandardArray> Arrays { get; } =
    [
        new("work", typeof(WorkItem), SectionKind.Work, Employer),
        new("volunteer", typeof(VolunteerItem), SectionKind.Volunteer, Form<VolunteerItem>(("organization", ["organization"]), ("position", ["position"]), ("url", ["url"]), ("dates", Dates), ("summary", ["summary"]), ("highlights", ["highlights"]))),
        new("education", typeof(EducationItem), SectionKind.Education, Form<EducationItem>(("institution", ["institution"]), ("url", ["url"]), ("area", ["area"]), ("studyType", ["studyType"]), ("dates", Dates), ("score", ["score"]), ("courses", ["courses"]))),
        new("awards", typeof(AwardItem), SectionKind.Awards, Form<AwardItem>("title", "date", "awarder", "summary")),
        new("certificates", typeof(CertificateItem), SectionKind.Certificates, Form<CertificateItem>("name", "date", "url", "issuer")),
        new("publications", typeof(PublicationItem), SectionKind.Publications, Form<PublicationItem>("name", "publisher", "releaseDate", "url", "summary")),
        new("skills", typeof(SkillItem), SectionKind.Skills, Form<SkillItem>("name", "level", "keywords")),
        new("languages", typeof(LanguageItem), SectionKind.Languages, Form<LanguageItem>("language", "fluency")),
        new("interests", typeof(InterestItem), SectionKind.Interests, Form<InterestItem>("name", "keywords")),
        new("references", typeof(ReferenceItem), SectionKind.References, Form<ReferenceItem>("name", "reference")),
        new("projects", typeof(ProjectItem), SectionKind.Projects, Form<ProjectItem>(("name", ["name"]), ("description", ["description"]), ("highlights", ["highlights"]), ("keywords", ["keywords"]), ("dates", Dates), ("url", ["url"]), ("roles", ["roles"]), ("entity", ["entity"]), ("type", ["type"]))),
    ];

    private static PartForm Form<T>(params string[] sameNames) => Form<T>([.. sameNames.Select(name => (name, new[] { name }))]);

    private static PartForm Form<T>(params (string Field, string[] Keys)[] fields) => new(typeof(T), fields.ToDictionary(field => field.Field, field => field.Keys));
}

using ResumeStudio.Core.Resumes.Items;
using static ResumeStudio.Core.Resumes.Examples.Draft;

namespace ResumeStudio.Core.Resumes.Examples;

/// <summary>The lists of Dr. Adeyemi's resume: degrees, papers, grants, talks and service.</summary>
internal static class ExampleAcademicRecord
{
    public static ResumeItem[] Education() =>
    [
        new EducationItem
        {
            Institution = "University of Tarn Valley", StudyType = "PhD", Area = "Fluid mechanics", Location = "Tarn Valley, United Kingdom", Dates = Dates("2010-10", "2014-10"),
            Summary = "Thesis: *Inertial particles in turbulent channel flow over regular roughness.* Supervisor: Prof. Alan Whitcombe.",
        },
        new EducationItem { Institution = "University of Tarn Valley", StudyType = "MEng", Area = "Civil engineering", Location = "Tarn Valley, United Kingdom", Dates = Dates("2005-09", "2009-06"), Score = "First class honours" },
    ];

    public static ResumeItem[] Publications() =>
    [
        Paper("A reduced model for particle deposition on rough walls", "I. Adeyemi, L. Moreau and P. Vance", "Journal of Invented Fluid Mechanics 981, A12", "2024-03", "jifm-981-a12"),
        Paper("Open flume data for sediment near weirs", "S. Okafor and I. Adeyemi", "Data in Example Science 14, 302–318", "2023-06", "des-14-302"),
        Paper("When does roughness matter? Uncertainty of drag predictions", "I. Adeyemi and H. Sandvoss", "Journal of Invented Fluid Mechanics 934, A3", "2022-01", "jifm-934-a3"),
        Paper("Erosion at turbine blades: a two-year field study", "P. Vance, I. Adeyemi and J. Lund", "Wind Energy Letters 9, 77–95", "2020-11", "wel-9-77"),
        Paper("Spectral simulation of flow over random roughness", "I. Adeyemi and H. Sandvoss", "Computers and Example Fluids 152, 40–58", "2017-05", "cef-152-40"),
        Paper("Clustering of inertial particles behind transverse bars", "I. Adeyemi and A. Whitcombe", "Physics of Sample Flows 25, 113302", "2013-11", "psf-25-113302"),
    ];

    public static ResumeItem[] Awards() =>
    [
        new AwardItem { Title = "Particles at rough walls, £840,000", Awarder = "Council for Engineering Research", Date = Date("2022"), Summary = "Principal investigator; 48 months, three partners." },
        new AwardItem { Title = "Early career fellowship, £560,000", Awarder = "Larkspur Foundation", Date = Date("2018") },
        new AwardItem { Title = "Whitcombe medal for the best doctoral thesis", Awarder = "University of Tarn Valley", Date = Date("2015-06") },
    ];

    public static ResumeItem[] Talks() =>
    [
        new TalkItem { Title = "What rough walls do to fine particles", Event = "European Example Turbulence Conference", Location = "Grenoble, France", Date = Date("2024-09") },
        new TalkItem { Title = "Sharing flume data that others can use", Event = "Open Hydraulics Days", Location = "Delft, Netherlands", Date = Date("2023-05") },
    ];

    public static TextItem Teaching() => new()
    {
        Text = """
            - Fluid mechanics II (second year, 180 students), since 2018
            - Turbulence and mixing (master's level, 35 students), since 2019
            - Experimental methods, laboratory course, with open [course notes](https://adeyemi-lab.example.com/notes)

            Four doctoral students as main supervisor, two completed; eleven master's theses.
            """.ReplaceLineEndings("\n"),
    };

    public static ResumeItem[] Service() =>
    [
        new VolunteerItem { Organization = "Journal of Invented Fluid Mechanics", Position = "Associate editor", Dates = Dates("2022-01", null) },
        new VolunteerItem { Organization = "Wexholm Schools Science Week", Position = "Organiser", Location = "Wexholm", Dates = Dates("2018-03", null), Summary = "A week of experiments for some 400 pupils each year." },
    ];

    public static PatentItem Patent() => new()
    {
        Title = "Sampling probe for particle-laden boundary layers",
        Number = "EX 3 117 402 B1",
        Office = "Example Patent Office",
        Inventors = "I. Adeyemi, P. Vance",
        Status = "Granted",
        Date = Date("2021-08-11"),
        Summary = "Licensed to a maker of wind turbines since 2022.",
    };

    public static ResumeItem[] References() =>
    [
        new ReferenceItem { Name = "Prof. Henrike Sandvoss", Position = "Institute of Hydrodynamics, Technical University of Ostmark", Email = "h.sandvoss@example.com", Phone = "+49 30 5550188" },
        new ReferenceItem { Name = "Prof. Alan Whitcombe", Position = "University of Tarn Valley", Email = "a.whitcombe@example.com" },
    ];

    private static PublicationItem Paper(string name, string authors, string publisher, string date, string path) => new()
    {
        Name = name,
        Authors = authors,
        Publisher = publisher,
        ReleaseDate = Date(date),
        Url = "https://papers.example.com/" + path,
    };
}

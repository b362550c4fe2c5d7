using ResumeStudio.Core.Resumes.Items;
using static ResumeStudio.Core.Resumes.Examples.Draft;

namespace ResumeStudio.Core.Resumes.Examples;

/// <summary>Tomás Herrera, brand and product designer.</summary>
internal static class ExampleDesigner
{
    public static ResumeDocument Create() => new()
    {
        Basics = new()
        {
            Name = "Tomás Herrera",
            Headline = "Brand and product designer",
            Email = "tomas@example.com",
            Phone = "+1 512 555 0142",
            Url = "https://tomas.example.com",
            Location = new() { City = "Austin", Region = "Texas", CountryCode = "US" },
            Profiles = [new() { Network = "Portfolio", Username = "tomas.herrera", Url = "https://work.example.com/tomas" }, new() { Network = "LinkedIn", Username = "tomas-herrera", Url = "https://social.example.com/tomas-herrera" }],
        },
        Sections =
        [
            Summary("Designer between brand and product. Ten years of turning vague briefs into identities that survive contact with invoices, dashboards and door signs. I sketch early and test with real people."),
            Section(SectionKind.Work, BlueKettle(), Harbour(), Freelance()),
            Section(SectionKind.Projects, Museum()),
            Section(SectionKind.Skills,
                Skill("Design", "Identity", "Design systems", "Typography", "Prototyping"),
                Skill("Tools", "Figma", "Illustrator", "HTML and CSS"),
                Skill("Research", "Interviews", "Usability tests")),
            Section(SectionKind.Education, Degree()),
            Section(SectionKind.Languages, Language("Spanish", "Native"), Language("English", "Fluent"), Language("Portuguese", "B1")),
        ],
    };

    private static WorkItem BlueKettle() => new()
    {
        Employer = "Blue Kettle",
        Location = "Austin, Texas",
        Description = "Booking software for cafés and studios",
        Url = "https://bluekettle.example.com",
        Roles =
        [
            new()
            {
                Position = "Lead product designer", Dates = Dates("2021-06", null),
                Highlights = Bullets(
                    "Led the redesign of the booking flow; completed bookings on phones rose from 61 % to **78 %** over four tested rounds.",
                    "Built a design system of 48 components with two engineers. New screens take two days instead of nine."),
            },
            new()
            {
                Position = "Product designer", Dates = Dates("2019-02", "2021-05"),
                Highlights = Bullets("Designed the point-of-sale tablet app from first sketch to release in 1,100 shops."),
            },
        ],
    };

    private static WorkItem Harbour() => new()
    {
        Employer = "Harbour & Finch",
        Location = "Houston, Texas",
        Description = "Brand agency, 25 people",
        Roles =
        [
            new()
            {
                Position = "Brand designer", Dates = Dates("2016-09", "2019-01"),
                Highlights = Bullets(
                    "Delivered identities for fourteen clients, from a credit union to a bakery chain with 32 branches.",
                    "Wrote brand guidelines that clients use without us: only one in ten came back with questions in the first year."),
            },
        ],
    };

    private static WorkItem Freelance() => new()
    {
        Employer = "Freelance",
        Location = "Austin, Texas",
        Roles = [new() { Position = "Graphic designer", Dates = Dates("2015-07", "2016-08"), Highlights = Bullets("Posters, menus and packaging for local food producers and two music festivals.") }],
    };

    private static ProjectItem Museum() => new()
    {
        Name = "Larkspur Museum identity",
        Entity = "Larkspur Museum of Craft",
        Url = "https://work.example.com/larkspur",
        Dates = Dates("2022", "2023"),
        Roles = ["Art direction", "Type design"],
        Description = "A wordmark drawn from the museum’s own tools, on signs, tickets and an *exhibition catalogue* of 180 pages.",
        Highlights = Bullets("Regional design prize 2023, Gulf Coast Design Association."),
    };

    private static EducationItem Degree() => new()
    {
        Institution = "Tarn Valley School of Art",
        StudyType = "BFA",
        Area = "Graphic design",
        Location = "Santa Fe, New Mexico",
        Dates = Dates("2011-09", "2015-05"),
    };
}

using ResumeStudio.Core.Resumes.Items;
using static ResumeStudio.Core.Resumes.Examples.Draft;

namespace ResumeStudio.Core.Resumes.Examples;

/// <summary>Dr. Ifeoma Adeyemi, researcher in fluid mechanics.</summary>
internal static class ExampleAcademic
{
    public static ResumeDocument Create() => new()
    {
        Basics = new()
        {
            Name = "Dr. Ifeoma Adeyemi",
            Headline = "Senior lecturer in fluid mechanics",
            Email = "ifeoma.adeyemi@example.com",
            Phone = "+44 20 555 0163",
            Url = "https://adeyemi-lab.example.com",
            Location = new() { Address = "School of Engineering, Wexholm University", City = "Wexholm", PostalCode = "WX1 4QT", CountryCode = "GB" },
            Profiles = [new() { Network = "ORCID", Username = "0000-0000-0000-0117", Url = "https://orcid.example.com/0000-0000-0000-0117" }],
        },
        Sections =
        [
            Summary("I study how turbulence transports particles near rough walls, with experiments, direct numerical simulation and reduced models that engineers can use. My group of six works with two river authorities and a maker of wind turbines. Principal investigator on grants of £1.4 million in total."),
            Section(SectionKind.Work, Wexholm(), Ostmark(), Brell()),
            Section(SectionKind.Education, ExampleAcademicRecord.Education()),
            new() { Kind = SectionKind.Publications, Title = "Selected publications", Items = [.. ExampleAcademicRecord.Publications()] },
            new() { Kind = SectionKind.Awards, Title = "Grants and awards", Items = [.. ExampleAcademicRecord.Awards()] },
            new() { Kind = SectionKind.Talks, Title = "Invited talks", Items = [.. ExampleAcademicRecord.Talks()] },
            new() { Kind = SectionKind.Text, Custom = true, Title = "Teaching", Items = [ExampleAcademicRecord.Teaching()] },
            new() { Kind = SectionKind.Volunteer, Title = "Service", Items = [.. ExampleAcademicRecord.Service()] },
            Section(SectionKind.Patents, ExampleAcademicRecord.Patent()),
            Section(SectionKind.Skills, Skill("Methods", "Particle image velocimetry", "Direct numerical simulation", "Bayesian calibration"), Skill("Computing", "Fortran", "Python", "MPI", "LaTeX")),
            Section(SectionKind.Languages, Language("English", "Native"), Language("Igbo", "Native"), Language("French", "B2")),
            Section(SectionKind.References, ExampleAcademicRecord.References()),
        ],
    };

    private static WorkItem Wexholm() => new()
    {
        Employer = "Wexholm University",
        Location = "Wexholm, United Kingdom",
        Url = "https://wexholm.example.com",
        Roles =
        [
            new()
            {
                Position = "Senior lecturer in fluid mechanics", Dates = Dates("2021-09", null),
                Highlights = Bullets(
                    "Lead the Wall Turbulence Group: two postdoctoral researchers and four doctoral students, two of whom have graduated.",
                    "Principal investigator of *Particles at rough walls* (2022–2026, £840,000) with partners in Delft and Grenoble.",
                    "Built the university’s first 12 m recirculating flume, in use by three departments."),
            },
            new()
            {
                Position = "Lecturer", Dates = Dates("2017-10", "2021-08"),
                Highlights = Bullets(
                    "Redesigned the second-year fluids course for 180 students; the share of failed examinations fell from 23 % to 9 % in three years.",
                    "Published open data of all group experiments since 2018, with 2,600 downloads so far."),
            },
        ],
    };

    private static WorkItem Ostmark() => new()
    {
        Employer = "Technical University of Ostmark",
        Location = "Ostmark, Germany",
        Roles =
        [
            new()
            {
                Position = "Postdoctoral researcher", Dates = Dates("2014-11", "2017-09"),
                Summary = "Institute of Hydrodynamics, group of Prof. Henrike Sandvoss.",
                Highlights = Bullets(
                    "Extended the institute’s spectral solver to rough walls; simulations that took eleven days now take thirty hours on the same machine.",
                    "Supervised five master’s theses."),
            },
        ],
    };

    private static WorkItem Brell() => new()
    {
        Employer = "Brell River Authority",
        Location = "Brell, United Kingdom",
        Roles = [new() { Position = "Graduate hydrologist", Dates = Dates("2009-07", "2010-09"), Highlights = Bullets("Measured sediment transport at fourteen weirs and wrote the method that the authority still follows.") }],
    };
}

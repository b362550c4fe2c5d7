using ResumeStudio.Core.Resumes.Items;
using static ResumeStudio.Core.Resumes.Examples.Draft;

namespace ResumeStudio.Core.Resumes.Examples;

/// <summary>Mara Lindqvist, platform engineer.</summary>
internal static class ExampleEngineer
{
    public static ResumeDocument Create() => new()
    {
        Basics = new()
        {
            Name = "Mara Lindqvist",
            Headline = "Senior platform engineer",
            Email = "mara@example.com",
            Phone = "+49 30 5550117",
            Url = "https://mara.example.com",
            Location = new() { City = "Berlin", CountryCode = "DE" },
            Profiles = [new() { Network = "GitHub", Username = "maralind", Url = "https://git.example.com/maralind" }],
        },
        Sections =
        [
            Summary("Platform engineer with eleven years in logistics and payments. I build the dull parts well: deployment, storage and observability that product teams stop having to think about. Most proud of systems that were handed over and kept running."),
            Section(SectionKind.Work, Northwind(), Meridian(), Papermill()),
            Section(SectionKind.Projects, Tidemark(), Ledgerlint()),
            Section(SectionKind.Education, Degree()),
            Section(SectionKind.Skills,
                Skill("Languages", "C#", "Go", "SQL", "TypeScript"),
                Skill("Infrastructure", "Kubernetes", "Terraform", "PostgreSQL", "Kafka", "OpenTelemetry"),
                Skill("Practices", "Incident review", "Capacity planning", "Technical writing", "Mentoring")),
            Section(SectionKind.Certificates, new CertificateItem { Name = "Certified Kubernetes Administrator", Issuer = "Cloud Native Foundation", Date = Date("2023-05"), Expires = Date("2026-05"), CredentialId = "CKA-2305-0117" }),
            Section(SectionKind.Talks, new TalkItem { Title = "Deleting a message broker", Event = "Exampleconf Nordics", Location = "Malmö, Sweden", Date = Date("2024-04"), Url = "https://talks.example.com/broker", Summary = "How a queue in the database replaced a cluster, and the measurements that made the decision easy." }),
            Section(SectionKind.Languages, Language("Swedish", "Native"), Language("English", "Fluent"), Language("German", "C1")),
        ],
    };

    private static WorkItem Northwind() => new()
    {
        Employer = "Northwind Labs",
        Location = "Berlin, Germany",
        Description = "Logistics software, 400 people",
        Url = "https://northwind.example.com",
        Roles =
        [
            new()
            {
                Position = "Senior platform engineer", Dates = Dates("2022-03", null),
                Highlights = Bullets(
                    "Cut the median deployment from 42 minutes to **6 minutes** for 60 services by replacing shared build agents with cached, per-service pipelines.",
                    "Moved 4 TB of shipment history to partitioned PostgreSQL without downtime; the monthly report now takes 90 seconds instead of five hours.",
                    "Introduced error budgets with nine product teams. Pages at night fell from 31 to 4 a month within two quarters.",
                    "Mentor three engineers; two of them now lead teams of their own."),
            },
            new()
            {
                Position = "Platform engineer", Dates = Dates("2019-08", "2022-02"),
                Highlights = Bullets(
                    "Built the tracing that follows one parcel through 23 services, used in every incident review since.",
                    "Wrote the [service handbook](https://northwind.example.com/handbook) that new teams start from; time to a first production release fell from six weeks to eight days."),
            },
        ],
    };

    private static WorkItem Meridian() => new()
    {
        Employer = "Meridian Pay",
        Location = "Stockholm, Sweden",
        Description = "Card payments for small shops",
        Roles =
        [
            new()
            {
                Position = "Backend engineer", Dates = Dates("2016-01", "2019-07"),
                Summary = "Owned settlement, the nightly job that pays 18,000 merchants.",
                Highlights = Bullets(
                    "Rebuilt settlement as an append-only ledger; reconciliation differences went from some forty a week to none in the last fourteen months.",
                    "Brought the service through its first card-industry audit without a finding.",
                    "Halved database cost by moving cold transactions to compressed monthly tables."),
            },
        ],
    };

    private static WorkItem Papermill() => new()
    {
        Employer = "Papermill Studio",
        Location = "Uppsala, Sweden",
        Roles =
        [
            new()
            {
                Position = "Software developer", Dates = Dates("2014-09", "2015-12"),
                Highlights = Bullets(
                    "Developed booking software for eleven municipal libraries, still in use today.",
                    "Automated the test suite, so that releases went from monthly to twice a week."),
            },
        ],
    };

    private static ProjectItem Tidemark() => new()
    {
        Name = "Tidemark",
        Entity = "Open source",
        Type = "Library",
        Url = "https://tidemark.example.com",
        Dates = Dates("2020-02", null),
        Roles = ["Maintainer"],
        Description = "Finds the slowest link in a chain of services from sampled traces. 1,900 stars, used by four companies that I know of.",
        Highlights = Bullets("Processes 200,000 spans a second on one core with a bounded memory of 64 MB."),
        Keywords = ["C#", "OpenTelemetry"],
    };

    private static ProjectItem Ledgerlint() => new()
    {
        Name = "Ledgerlint",
        Entity = "Side project",
        Type = "Command-line tool",
        Dates = Dates("2018", "2019"),
        Roles = ["Author"],
        Description = "Checks double-entry exports for gaps, duplicates and rounding differences.",
        Keywords = ["Go"],
    };

    private static EducationItem Degree() => new()
    {
        Institution = "Uppsala Technical Institute",
        StudyType = "MSc",
        Area = "Computer science",
        Location = "Uppsala, Sweden",
        Dates = Dates("2009-09", "2014-06"),
        Score = "4.7 of 5",
        Summary = "Thesis on consistent snapshots in replicated key-value stores.",
        Courses = Bullets("Distributed systems", "Database engineering", "Statistics for engineers"),
    };
}

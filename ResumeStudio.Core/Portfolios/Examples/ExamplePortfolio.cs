namespace ResumeStudio.Core.Portfolios.Examples;

/// <summary>A full portfolio of an invented person, so that a design shows what it does before a word is typed.</summary>
public static class ExamplePortfolio
{
    /// <summary>A new portfolio of Mara Lindqvist; each call gives ids of its own.</summary>
    public static PortfolioDocument Create() => new()
    {
        Title = "Mara Lindqvist",
        Tagline = "I make slow systems quick, and then quiet.",
        About = "Platform engineer in Berlin. For eleven years I have built the dull parts well: deployment, storage and the kind of observability that product teams stop having to think about.\n\nI like problems with a number in them, small diffs, and systems that were handed over and kept running.",
        Projects = [Tidemark(), Parcel(), Ledgerlint(), Nightwatch()],
        Writing =
        [
            new() { Title = "Deleting a message broker", Url = "https://talks.example.com/broker", Date = new(2024, 4), Summary = "How a queue in the database replaced a cluster, and the measurements that made the decision easy." },
            new() { Title = "Error budgets for people who hate meetings", Url = "https://writing.example.com/budgets", Date = new(2023, 9), Summary = "Nine teams, one page, two numbers." },
            new() { Title = "What a migration owes its readers", Url = "https://writing.example.com/migrations", Date = new(2022, 2) },
        ],
        Testimonials =
        [
            new() { Quote = "She asked the question nobody had asked, and then stayed to answer it.", Name = "Tomás Iyer", Role = "Head of operations, Northwind Labs" },
            new() { Quote = "Our pager went silent, and we could all say why.", Name = "Ines Novák", Role = "Product lead, Meridian Clinics" },
        ],
        Contact = { Text = "Open to advisory work and to talks from **September**." },
    };

    private static PortfolioProject Tidemark() => new()
    {
        Name = "Tidemark",
        When = "2024",
        Summary = "A tide calendar for small harbours that works without a network, and says how sure it is.",
        Tags = ["C#", "Offline first", "Forecasting"],
        Links = [new() { Label = "Source code", Url = "https://git.example.com/maralind/tidemark" }, new() { Label = "Try it", Url = "https://tidemark.example.com" }],
        Case = new()
        {
            Situation = "Eleven harbours on the coast shared one spreadsheet of tide times. It was printed in January and wrong by March.",
            Task = "Give every harbour master tomorrow's water level on a phone that may have been offline for a week.",
            Action = "- Moved the harmonic model from a server to the device: 40 KB of constants, no library.\n- Compared every forecast with the gauges of two winters.\n- Showed the spread of past errors beside each number instead of hiding it.",
            Result = "The median error fell from **31 cm to 6 cm**. All eleven harbours have used it every day since, and nobody prints the spreadsheet.",
        },
    };

    private static PortfolioProject Parcel() => new()
    {
        Name = "One parcel, 23 services",
        When = "2021 – 2022",
        Summary = "Tracing that follows a single parcel through every system that touches it, from label to doorstep.",
        Tags = ["OpenTelemetry", "Kafka", "Incident review"],
        Links = [new() { Label = "The handbook chapter", Url = "https://northwind.example.com/handbook" }],
        Case = new()
        {
            Situation = "When a parcel was lost, four teams compared log files for a day.",
            Task = "Answer “where is it, and since when?” in under a minute.",
            Action = "Gave each parcel one identity at its first scan and carried it through queues, batch jobs and two systems nobody may change.",
            Result = "The question now takes **40 seconds**. Every incident review since has started from a trace.",
        },
    };

    private static PortfolioProject Ledgerlint() => new()
    {
        Name = "Ledgerlint",
        When = "2020",
        Summary = "A linter for double-entry bookkeeping. It reads a year of postings in two seconds and names what does not add up.",
        Tags = ["Go", "Open source"],
        Links = [new() { Label = "Source code", Url = "https://git.example.com/maralind/ledgerlint" }],
        Case = new() { Result = "Used by 340 small companies and one tax office." },
    };

    private static PortfolioProject Nightwatch() => new()
    {
        Name = "Quiet nights",
        When = "2023",
        Summary = "Error budgets with nine product teams, and an on-call rotation that people volunteer for.",
        Tags = ["Reliability", "Facilitation"],
        Case = new()
        {
            Situation = "Thirty-one pages a month at night; two engineers had asked to leave the rotation.",
            Action = "Sat with each team for a week, deleted half of the alerts, and tied the other half to something a customer would notice.",
            Result = "**Four pages a month** within two quarters. The rotation has a waiting list.",
        },
    };
}

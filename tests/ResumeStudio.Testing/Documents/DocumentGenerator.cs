using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Items;

namespace ResumeStudio.Testing.Documents;

/// <summary>
/// Makes random but plausible resumes of invented people: the same seed gives the same document, ids included.
/// Four pages hold every kind of section; fewer pages a selection that changes with the seed.
/// </summary>
public static class DocumentGenerator
{
    private static readonly SectionKind[] Basic = [SectionKind.Education, SectionKind.Skills, SectionKind.Languages];
    private static readonly SectionKind[] Further =
    [
        SectionKind.Projects, SectionKind.Certificates, SectionKind.Awards, SectionKind.Publications, SectionKind.Volunteer, SectionKind.Interests,
        SectionKind.References, SectionKind.Patents, SectionKind.Talks, SectionKind.Courses, SectionKind.Text,
    ];

    public static ResumeDocument Generate(int seed, DocumentSize size)
    {
        var random = new Random(seed);
        var text = new PlausibleText(random);
        var items = new PlausibleItems(text);
        var further = Further.OrderBy(_ => random.Next()).Take(size switch { DocumentSize.OnePage => 0, DocumentSize.TwoPages => 3, _ => Further.Length });
        var document = new ResumeDocument
        {
            Basics = Basics(text),
            Sections =
            [
                new() { Kind = SectionKind.Summary, Items = [items.Item(SectionKind.Summary)] },
                new() { Kind = SectionKind.Work, Items = Jobs(text, items, size switch { DocumentSize.OnePage => 2, DocumentSize.TwoPages => 3, _ => 6 }) },
                .. Basic.Concat(further).Select(kind => Section(kind, size, text, items)),
            ],
        };
        Spice(document, text, items, size);
        DocumentIds.Assign(document, random);
        return document;
    }

    private static Basics Basics(PlausibleText text)
    {
        var name = text.Name();
        return new()
        {
            Name = name,
            Headline = text.Pick(Words.Headlines),
            Email = $"person{text.Between(10, 99)}@example.com",
            Phone = $"+1 206 555 01{text.Between(10, 99)}",
            Url = text.Url("people"),
            Location = new() { City = text.Pick(Words.Cities).Split(',')[0], Region = text.Pick("", "North"), CountryCode = text.Pick("DE", "SE", "IE", "US"), PostalCode = $"{text.Between(10000, 99999)}" },
            Profiles = [.. Words.Networks.Take(text.Between(0, 3)).Select(network => new Profile { Network = network, Username = $"user{text.Between(1, 99)}", Url = text.Url(network) })],
        };
    }

    private static List<ResumeItem> Jobs(PlausibleText text, PlausibleItems items, int count)
    {
        var jobs = new List<ResumeItem>();
        for (int? end = null; jobs.Count < count;)
        {
            var start = (end ?? 2025) - text.Between(1, 4);
            jobs.Add(items.Work(start, end));
            end = start;
        }

        return jobs;
    }

    private static Section Section(SectionKind kind, DocumentSize size, PlausibleText text, PlausibleItems items) => new()
    {
        Kind = kind,
        Title = text.Chance(0.15) ? $"Selected {kind.Title().ToLowerInvariant()}" : "",
        Items = [.. Enumerable.Range(0, kind is SectionKind.Text ? 1 : ItemCount(size, text)).Select(_ => items.Item(kind))],
    };

    private static int ItemCount(DocumentSize size, PlausibleText text) => size switch
    {
        DocumentSize.OnePage => 1,
        DocumentSize.TwoPages => text.Between(1, 2),
        _ => text.Between(2, 3),
    };

    /// <summary>Adds what only longer documents have: hidden parts, a custom section, sections in the side column.</summary>
    private static void Spice(ResumeDocument document, PlausibleText text, PlausibleItems items, DocumentSize size)
    {
        if (size is DocumentSize.OnePage) return;
        document.Sections.Add(new() { Kind = text.Chance(0.5) ? SectionKind.Projects : SectionKind.Text, Custom = true, Title = "Side projects", Items = [items.Item(SectionKind.Projects), items.Item(SectionKind.Text)] });
        document.Sections.Add(new() { Kind = SectionKind.Courses, Custom = true, Title = "Kept for later", Hidden = true, Items = [items.Item(SectionKind.Courses)] });
        foreach (var section in document.Sections.Where(_ => text.Chance(0.2))) section.Column = text.Chance(0.5) ? SectionColumn.Side : SectionColumn.Main;
        foreach (var item in document.Sections.Skip(2).SelectMany(section => section.Items.Skip(1)).Where(_ => text.Chance(0.1))) item.Hidden = true;
        foreach (var role in document.Sections[1].Items.OfType<WorkItem>().SelectMany(job => job.Roles.Skip(1)).Where(_ => text.Chance(0.1))) role.Hidden = true;
    }
}

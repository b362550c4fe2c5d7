using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Examples;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Testing.Documents;

namespace ResumeStudio.Browser.Tests.Templates;

/// <summary>An example person whose resume is shortened or lengthened until it fills a number of pages.</summary>
internal static class FittedDocument
{
    private static readonly SectionKind[] Growing = [SectionKind.Work, SectionKind.Projects, SectionKind.Publications, SectionKind.Talks, SectionKind.Volunteer, SectionKind.Patents];

    public static async Task<ResumeDocument> OfPagesAsync(int pages, Theme theme, Func<ResumeDocument, Task<int>> count)
    {
        var document = ExamplePersons.Find(pages switch { 1 => "designer", 2 => "engineer", _ => "academic" }).Create();
        document.Theme = theme;
        var more = new Queue<(SectionKind Kind, ResumeItem Item)>(Enumerable.Range(1, 4).SelectMany(More));
        while (await count(document) <= pages) Add(document, more.Dequeue());
        while (await count(document) > pages) Shorten(document);
        return document;
    }

    private static IEnumerable<(SectionKind, ResumeItem)> More(int seed) =>
        from section in DocumentGenerator.Generate(seed, DocumentSize.FourPages).Sections
        where Growing.Contains(section.Kind) && section is { Custom: false, Hidden: false }
        from item in section.Items
        select (section.Kind, item);

    private static void Add(ResumeDocument document, (SectionKind Kind, ResumeItem Item) more)
    {
        var section = document.Sections.Find(section => section.Kind == more.Kind);
        if (section is null) document.Sections.Add(section = new Section { Kind = more.Kind });
        section.Items.Add(more.Item);
    }

    private static void Shorten(ResumeDocument document)
    {
        var section = document.Sections.Where(section => section.Items.Count > 1 && Growing.Contains(section.Kind)).MaxBy(section => section.Items.Count) ?? document.Sections[^1];
        if (section.Items.Count > 1) section.Items.RemoveAt(section.Items.Count - 1);
        else document.Sections.Remove(section);
    }
}

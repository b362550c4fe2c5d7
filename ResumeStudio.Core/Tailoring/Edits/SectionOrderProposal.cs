using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Resumes.Places;
using ResumeStudio.Core.Templates;

namespace ResumeStudio.Core.Tailoring.Edits;

/// <summary>Sections that answer more stand before those that answer less. Summary and experience keep their places, where readers look for them.</summary>
internal sealed class SectionOrderProposal : Proposal
{
    public override IEnumerable<ProposedEdit> Of(TailoringTask task)
    {
        var answers = AnswersOf(task);
        var shown = Printable.SectionsOf(task.Document).ToList();
        var queue = new Queue<Section>(shown.Where(Moves).OrderByDescending(section => answers[section.Id].Count()));
        var sorted = shown.Select(section => Moves(section) ? queue.Dequeue() : section).ToList();
        var first = sorted.Where((section, at) => section != shown[at]).FirstOrDefault();
        if (first is null) yield break;
        yield return new("order-sections", EditKind.Order, DocumentPlaces.Sections, "Order of sections", "The whole resume", Titles(shown), Titles(sorted),
            $"“{first.DisplayTitle}” answers {answers[first.Id].Count()} of the posting's requirements, more than the sections before it.", [.. answers[first.Id].Take(3).Select(answer => answer.Quote)])
        {
            Order = [.. Woven(task.Document.Sections, sorted).Select(section => DocumentParts.Address(section.Id))],
        };
    }

    // One answer a requirement and section: the first line that shows it.
    private static ILookup<Guid, (int Number, Evidence Quote)> AnswersOf(TailoringTask task) =>
        task.Report.Requirements.SelectMany(result => result.Quotes.Select(quote => (Section: DocumentPlaces.Find(task.Document, quote.Address)?.Section, result.Requirement.Number, Quote: new Evidence(quote.Address, quote.Quote))))
            .Where(answer => answer.Section is not null).DistinctBy(answer => (answer.Section!.Id, answer.Number)).ToLookup(answer => answer.Section!.Id, answer => (answer.Number, answer.Quote));

    // Sections that do not print keep their places among the others.
    private static IEnumerable<Section> Woven(List<Section> all, List<Section> sorted)
    {
        var queue = new Queue<Section>(sorted);
        return all.Select(section => sorted.Contains(section) ? queue.Dequeue() : section);
    }

    private static bool Moves(Section section) => section.Kind is not (SectionKind.Summary or SectionKind.Work or SectionKind.Letter or SectionKind.References);

    private static string Titles(IEnumerable<Section> sections) => string.Join('\n', sections.Select(section => section.DisplayTitle));
}

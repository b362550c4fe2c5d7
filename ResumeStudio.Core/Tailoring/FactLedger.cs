using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Core.Tailoring.Claims;

namespace ResumeStudio.Core.Tailoring;

/// <summary>
/// What a person's own document says, by item: each role with its employer, each project, school and so on. Hidden items are facts
/// too; letters are not, for they may have been generated. Immutable and safe to share between threads after <see cref="Of"/>.
/// </summary>
public sealed class FactLedger
{
    private readonly Dictionary<string, ItemFacts> _items;

    private FactLedger(List<ItemFacts> items, ItemFacts person)
    {
        _items = items.ToDictionary(item => item.Address);
        (Person, Items) = (person, [person, .. items]);
    }

    /// <summary>The facts that belong to no single job: name, headline, summary, skills, languages, interests.</summary>
    internal ItemFacts Person { get; }

    /// <summary>The person first, then every item in page order.</summary>
    internal IReadOnlyList<ItemFacts> Items { get; }

    /// <summary>Reads a document. Its language says how its numbers and months are written.</summary>
    public static FactLedger Of(ResumeDocument document)
    {
        var language = document.Language.Split('-')[0].ToLowerInvariant();
        var employers = document.Sections.SelectMany(section => section.Items).OfType<WorkItem>().SelectMany(work => work.Roles.Select(role => (role.Id, Work: new DocumentPart(DocumentParts.Address(work.Id), work)))).ToLookup(pair => DocumentParts.Address(pair.Id), pair => pair.Work);
        var parts = DocumentParts.Of(document).Where(part => part.Value is not LetterItem).DistinctBy(part => part.Address).ToList();
        var person = FactReader.Of("basics", parts.Where(part => part.Value is Basics or Location or TextItem or SkillItem or LanguageItem or InterestItem), language);
        return new([.. parts.Where(part => part.Value is not Basics).Select(part => FactReader.Of(part.Address, employers[part.Address].Prepend(part), language))], person);
    }

    /// <summary>The facts of the role or item at <paramref name="address"/>, or null when it has none.</summary>
    internal ItemFacts? Find(string address) => _items.GetValueOrDefault(address);
}

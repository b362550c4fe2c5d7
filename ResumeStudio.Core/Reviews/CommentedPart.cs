using ResumeStudio.Core.Common;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Core.Resumes.Places;
using ResumeStudio.Core.Templates;

namespace ResumeStudio.Core.Reviews;

/// <summary>What a comment is about: the whole resume, the head, a section, an item or a bullet.</summary>
/// <param name="Address">Empty for the whole resume, <c>basics</c>, or the id of the part.</param>
/// <param name="Quote">What it says, shortened, without marks.</param>
/// <param name="Where">Where it stands, in words.</param>
/// <param name="Field">The address of its first field in the editor; empty for the whole resume.</param>
public sealed record CommentedPart(string Address, string Quote, string Where, string Field)
{
    /// <summary>The address of the person's name and contact details.</summary>
    public const string Head = "basics";

    private static readonly CommentedPart Whole = new("", "", "The whole resume", "");

    /// <summary>Everything of a document as visitors see it that can be commented on, by address: what is printed, and the whole.</summary>
    public static IReadOnlyDictionary<string, CommentedPart> Offered(ResumeDocument shown)
    {
        var printed = Printable.SectionsOf(shown).SelectMany(Printable.ItemsOf).ToHashSet();
        var places = DocumentPlaces.Of(shown).Where(place => place.Value switch
        {
            Basics => true,
            Section section => Printable.ItemsOf(section).Any(),
            Bullet bullet => !string.IsNullOrWhiteSpace(bullet.Text) && printed.Contains(place.Item!),
            var part => part is ResumeItem item && printed.Contains(item),
        });
        return places.Select(Of).Append(Whole).ToDictionary(part => part.Address);
    }

    /// <summary>The part at an address, or null when the document has none (any more) that can be commented on.</summary>
    public static CommentedPart? Find(ResumeDocument document, string address)
    {
        if (address.Length == 0) return Whole;
        return DocumentPlaces.Find(document, address) is { Value: Basics or Section or ResumeItem or Bullet } place && place.Address == address ? Of(place) : null;
    }

    private static CommentedPart Of(DocumentPlace place) =>
        new(place.Address, PlainWords.Cut(PlainWords.Line(QuoteOf(place.Value)), ReviewLimits.QuoteLength), place.Where, $"{place.Address}.{FieldOf(place.Value)}");

    private static string QuoteOf(object part) => part switch
    {
        Basics basics => basics.Name,
        Section section => section.DisplayTitle,
        TextItem text => Markdown.Plain(text.Text),
        WorkItem work => Joined([work.Employer, .. work.Roles.Select(role => role.Position)]),
        ResumeItem item => Joined([item.Heading, item.Subheading]),
        Bullet bullet => Markdown.Plain(bullet.Text),
        _ => "",
    };

    private static string Joined(IEnumerable<string> parts) => string.Join(", ", parts.Where(part => part.Length > 0));

    private static string FieldOf(object part) => part switch
    {
        Section => "title",
        Bullet => "text",
        _ => FieldMap.Of(part.GetType()).First(field => field.Kind is not (FieldKind.Bullets or FieldKind.Roles)).Name,
    };
}

using System.Text.Json;

namespace ResumeStudio.Core.Resumes.Places;

/// <summary>Tells what differs between two copies of one document, field by field, so that a person can choose.</summary>
public static class DocumentComparison
{
    /// <summary>The differences in page order of <paramref name="mine"/>, then what only <paramref name="theirs"/> has, then order and design.</summary>
    public static IReadOnlyList<Difference> Between(ResumeDocument theirs, ResumeDocument mine)
    {
        var (left, right) = (Index(theirs), Index(mine));
        return
        [
            .. right.Values.SelectMany(place => left.TryGetValue(place.Address, out var other) ? Changed(other, place) : Only(place, right, left, isMine: true)),
            .. left.Values.Where(place => !right.ContainsKey(place.Address)).SelectMany(place => Only(place, left, right, isMine: false)),
            .. Order(left, right),
            .. Whole("Design", Json(theirs.Theme), Json(mine.Theme)),
            .. Whole("Photo", Json(theirs.Basics.Photo), Json(mine.Basics.Photo)),
            .. Whole("Language", theirs.Language, mine.Language, shown: true),
        ];
    }

    private static Dictionary<string, DocumentPlace> Index(ResumeDocument document) => DocumentPlaces.Of(document).ToDictionary(place => place.Address);

    private static IEnumerable<Difference> Changed(DocumentPlace theirs, DocumentPlace mine) =>
        FieldTexts.Of(theirs.Value).Zip(FieldTexts.Of(mine.Value))
            .Where(pair => pair.First.Text != pair.Second.Text)
            .Select(pair => new Difference(mine.Where, pair.Second.Label, pair.First.Text, pair.Second.Text));

    /// <summary>A part that one copy lacks is told once, with all it says; the parts inside it go without saying.</summary>
    private static IEnumerable<Difference> Only(DocumentPlace place, Dictionary<string, DocumentPlace> own, Dictionary<string, DocumentPlace> other, bool isMine)
    {
        if (own.Values.Any(around => around != place && Holds(around, place) && !other.ContainsKey(around.Address))) yield break;
        var text = string.Join(" · ", own.Values.Where(inner => inner == place || Holds(place, inner))
            .SelectMany(inner => FieldTexts.Of(inner.Value)).Where(field => field.Text.Length > 0 && field.Label is not ("On the page" or "Column")).Select(field => field.Text));
        yield return isMine ? new(place.Where, "Only in yours", null, text) : new(place.Where, "Only in the other", text, null);
    }

    private static bool Holds(DocumentPlace outer, DocumentPlace inner) => outer != inner
        && (outer.Value == inner.Section || outer.Value == inner.Item || (outer.Value is Items.Role role && inner.Value is Bullet bullet && role.Highlights.Contains(bullet)));

    private static IEnumerable<Difference> Order(Dictionary<string, DocumentPlace> left, Dictionary<string, DocumentPlace> right)
    {
        var (theirs, mine) = (left.Keys.Where(right.ContainsKey), right.Keys.Where(left.ContainsKey));
        if (!theirs.SequenceEqual(mine)) yield return new("The whole resume", "Order of the entries", "Another order", "Your order");
    }

    private static IEnumerable<Difference> Whole(string what, string theirs, string mine, bool shown = false)
    {
        if (theirs != mine) yield return new("The whole resume", what, shown ? theirs : "Changed there", shown ? mine : "As you have it");
    }

    private static string Json<T>(T value) => JsonSerializer.Serialize(value, DocumentJson.Options);
}

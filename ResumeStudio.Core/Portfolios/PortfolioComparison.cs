using System.Text.Json;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Resumes.Places;

namespace ResumeStudio.Core.Portfolios;

/// <summary>Tells what differs between two copies of one portfolio, field by field, so that a person can choose.</summary>
public static class PortfolioComparison
{
    /// <summary>The differences in page order of <paramref name="mine"/>, then what only <paramref name="theirs"/> has, then everything else at once.</summary>
    public static IReadOnlyList<Difference> Between(PortfolioDocument theirs, PortfolioDocument mine)
    {
        var (left, right) = (Index(theirs), Index(mine));
        return
        [
            .. right.SelectMany(part => left.TryGetValue(part.Key, out var other) ? Changed(other, part.Value) : [new Difference(PortfolioPartNames.Of(part.Value), "Only in yours", null, Text(part.Value))]),
            .. left.Where(part => !right.ContainsKey(part.Key)).Select(part => new Difference(PortfolioPartNames.Of(part.Value), "Only in the other", Text(part.Value), null)),
            .. left.Keys.Where(right.ContainsKey).SequenceEqual(right.Keys.Where(left.ContainsKey)) ? [] : new[] { new Difference("The whole page", "Order of the entries", "Another order", "Your order") },
            .. Whole("Sections", theirs.Sections, mine.Sections),
            .. Whole("What is hidden", Hidden(theirs), Hidden(mine)),
            .. Whole("Design", theirs.Theme, mine.Theme),
            .. Whole("Resume and language", (theirs.ResumeId, theirs.Language).ToString(), (mine.ResumeId, mine.Language).ToString()),
            .. Whole("Contact details", Shown(theirs.Contact), Shown(mine.Contact)),
        ];
    }

    private static Dictionary<string, object> Index(PortfolioDocument document) => PortfolioParts.Of(document).ToDictionary(part => part.Address, part => part.Value);

    private static IEnumerable<Difference> Changed(object theirs, object mine) =>
        FieldTexts.Of(theirs).Zip(FieldTexts.Of(mine)).Where(pair => pair.First.Text != pair.Second.Text)
            .Select(pair => new Difference(PortfolioPartNames.Of(mine), pair.Second.Label, pair.First.Text, pair.Second.Text));

    private static string Text(object part) => string.Join(" · ", FilledField.Of(part).Select(field => field.Text));

    private static IEnumerable<Difference> Whole<T>(string what, T theirs, T mine)
    {
        if (JsonSerializer.Serialize(theirs, DocumentJson.Options) != JsonSerializer.Serialize(mine, DocumentJson.Options)) yield return new("The whole page", what, "Changed there", "As you have it");
    }

    private static List<Guid> Hidden(PortfolioDocument document) =>
    [
        .. document.Projects.Where(project => project.Hidden).Select(project => project.Id),
        .. document.Writing.Where(article => article.Hidden).Select(article => article.Id),
        .. document.Testimonials.Where(one => one.Hidden).Select(one => one.Id),
    ];

    private static bool[] Shown(PortfolioContact contact) => [contact.ShowEmail, contact.ShowPhone, contact.ShowPlace, contact.ShowWebsite, contact.ShowProfiles, contact.HasForm];
}

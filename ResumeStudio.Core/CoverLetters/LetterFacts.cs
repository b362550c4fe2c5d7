using ResumeStudio.Core.Analysis.Reading;
using ResumeStudio.Core.Analysis.Words;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Core.Templates;

namespace ResumeStudio.Core.CoverLetters;

/// <summary>Reads the lines of a resume that a letter can tell: bullets of roles, projects and volunteering, newest first as they stand.</summary>
internal static class LetterFacts
{
    private static readonly LanguageWords Words = LanguageWords.For("en")!;

    /// <summary>The facts in page order.</summary>
    public static IReadOnlyList<LetterFact> Of(ResumeDocument document)
    {
        var places = Printable.SectionsOf(document).SelectMany(Printable.ItemsOf).SelectMany(PlacesOf).ToList();
        return [.. places.SelectMany((place, rank) => place.Bullets.Select(bullet => Read(place.Address, place.Words, bullet, rank)))];
    }

    private static IEnumerable<(string Address, string Words, IEnumerable<Bullet> Bullets)> PlacesOf(ResumeItem item) => item switch
    {
        WorkItem work => Printable.RolesOf(work).Select(role => (DocumentParts.Address(role.Id), Place(work.Employer, role.Position), Printable.Of(role.Highlights))),
        ProjectItem project => [(DocumentParts.Address(project.Id), project.Name.Trim().Length > 0 ? $"For {project.Name.Trim()}," : "", Printable.Of(project.Highlights))],
        VolunteerItem help => [(DocumentParts.Address(help.Id), Place(help.Organization, help.Position), Printable.Of(help.Highlights))],
        _ => [],
    };

    private static string Place(string employer, string position) => (employer.Trim(), position.Trim()) switch
    {
        ("", "") => "",
        (var at, "") => $"At {at},",
        ("", var job) => $"As {job},",
        var (at, job) => $"At {at}, as {job},",
    };

    private static LetterFact Read(string address, string place, Bullet bullet, int rank)
    {
        var line = new TextLine(DocumentParts.Address(bullet.Id) + ".text", "", LineKind.Bullet, LineTime.Unknown, PlainText.Of(bullet.Text).TrimEnd('.', ';', ' '));
        return new(address, line.Address, place, Sentence(line), line.QuantitiesIn(Words).Any, rank);
    }

    // "Cut the costs" becomes "I cut the costs": only a verb at the very beginning, in the past or as one says it of oneself.
    private static string Sentence(TextLine line)
    {
        if (line.Words.Count < 2 || line.Words[0].Start != 0 || line.OpenerIn(Words) is not { At: 0, Verb: { } verb }) return "";
        var first = line.Words[0].Lower;
        var isOfOneself = (verb.Form & VerbForm.Past) != 0 || first == verb.Base && !first.EndsWith('s');
        return isOfOneself ? "I " + char.ToLowerInvariant(line.Text[0]) + line.Text[1..] : "";
    }
}

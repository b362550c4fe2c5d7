using ResumeStudio.Core.Analysis.Reading;
using ResumeStudio.Core.Analysis.Words;
using ResumeStudio.Core.CoverLetters.Phrases;
using ResumeStudio.Core.CoverLetters.Voices;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Core.Templates;

namespace ResumeStudio.Core.CoverLetters;

/// <summary>Reads the lines of a resume that a letter can tell: bullets of roles, projects and voluntary work, newest first as they stand.</summary>
internal sealed class LetterFacts(string language, LetterFrames frames)
{
    private readonly LanguageWords _words = LanguageWords.For(language)!;
    private readonly FirstPerson _voice = FirstPerson.For(language);

    /// <summary>The facts in page order.</summary>
    public IReadOnlyList<LetterFact> Of(ResumeDocument document)
    {
        var places = Printable.SectionsOf(document).SelectMany(Printable.ItemsOf).SelectMany(PlacesOf).ToList();
        return [.. places.SelectMany((place, rank) => place.Bullets.Select(bullet => Read(place.Address, place.Words, bullet, rank)))];
    }

    private IEnumerable<(string Address, string Words, IEnumerable<Bullet> Bullets)> PlacesOf(ResumeItem item) => item switch
    {
        WorkItem work => Printable.RolesOf(work).Select(role => (DocumentParts.Address(role.Id), frames.Place(work.Employer, role.Position), Printable.Of(role.Highlights))),
        ProjectItem project => [(DocumentParts.Address(project.Id), project.Name.Trim().Length > 0 ? LetterFrames.Fill(frames.Project, project.Name.Trim()) : "", Printable.Of(project.Highlights))],
        VolunteerItem help => [(DocumentParts.Address(help.Id), frames.Place(help.Organization, help.Position), Printable.Of(help.Highlights))],
        _ => [],
    };

    private LetterFact Read(string address, string place, Bullet bullet, int rank)
    {
        var line = new TextLine(DocumentParts.Address(bullet.Id) + ".text", "", LineKind.Bullet, LineTime.Unknown, PlainText.Of(bullet.Text).TrimEnd('.', ';', ' '));
        var verb = line.Words.Count >= 2 && line.Words[0].Start == 0 && line.OpenerIn(_words) is { At: 0, Verb: { } opener } ? opener : null;
        var said = verb is null ? null : _voice.Say(line, verb);
        var name = verb is null || said is not null ? null : _voice.Name(line, verb);
        var quote = name ?? LetterFrames.Fill(frames.Marks, line.Text);
        var (told, on) = said is null
            ? (place.Length > 0 ? LetterFrames.Fill(frames.Quoted, place, quote) : LetterFrames.Fill(frames.QuotedAlone, quote), LetterFrames.Fill(frames.QuotedOn, quote))
            : (place.Length > 0 ? LetterFrames.Fill(frames.Said, place, said) : LetterFrames.Fill(frames.SaidAlone, said), LetterFrames.Fill(frames.SaidOn, _voice.SayOn(said)));
        return new(LetterFactKind.Line, address, line.Address, Large(told), on, (said ?? name) is not null, line.QuantitiesIn(_words).Any, rank);
    }

    // "j'ai réduit les délais" without a place begins a sentence.
    private static string Large(string sentence) => sentence.Length > 0 ? char.ToUpperInvariant(sentence[0]) + sentence[1..] : sentence;
}

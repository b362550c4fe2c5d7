using ResumeStudio.Core.CoverLetters.Phrases;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Tailoring;

namespace ResumeStudio.Core.CoverLetters;

/// <summary>
/// Drafts a letter by rules, in the language of the resume: facts, each let through by <see cref="TruthGuard"/>, answer what the posting
/// asks for. Motives are blanks, because only the person knows them. The same input gives the same letter; on the day depend how many
/// years of work the match counts and which certificates are valid.
/// </summary>
public sealed class LetterDraft
{
    // Words that the person's own sentences, in place of the blanks, will take.
    private const int Spare = 50;

    private const string Greeting = "[Greeting]", Facts = "[Two or three things that you did and that this role needs, with their results]", SignOff = "[Closing words]";

    private readonly FactLedger _ledger;
    private readonly LetterPhrases _phrases;
    private readonly LetterManners _manners;
    private readonly string _language;

    private LetterDraft(ResumeDocument document, LetterPhrases phrases, LetterTone tone) =>
        (_ledger, _phrases, _manners, _language) = (FactLedger.Of(document), phrases, phrases.Tones[tone], document.Language.Split('-')[0].ToLowerInvariant());

    /// <summary>Whether drafts can be written in a language; otherwise a letter begins with blanks.</summary>
    public static bool Speaks(string language) => LetterPhrases.For(language) is not null;

    /// <summary>The blank for why the person writes, in a language; in English where letters do not speak it.</summary>
    public static string WhyIn(string language) => (LetterPhrases.For(language) ?? LetterPhrases.For("en")!).Why;

    /// <summary>The blank for what comes next, in a language; in English where letters do not speak it.</summary>
    public static string NextIn(string language) => (LetterPhrases.For(language) ?? LetterPhrases.For("en")!).Next;

    /// <summary>The draft of a letter.</summary>
    public static LetterText Write(ResumeDocument document, LetterWish wish, DateOnly day)
    {
        var name = document.Basics.Name.Trim();
        if (LetterPhrases.For(document.Language) is not { } phrases) return new(wish.Company, wish.Role, string.Join("\n\n", Greeting, WhyIn(""), Facts, NextIn("")), $"{SignOff}\n{name}");
        return new(wish.Company, LetterFrames.Fill(phrases.Subject, wish.Role), new LetterDraft(document, phrases, wish.Tone).Body(document, wish, day), $"{phrases.Tones[wish.Tone].SignOff}\n{name}");
    }

    private string Body(ResumeDocument document, LetterWish wish, DateOnly day)
    {
        var lines = new LetterFacts(_language, _phrases.Frames).Of(document).Where(fact => IsTrue(fact.Told, fact.About)).ToList();
        var background = new LetterBackground(document, _phrases.Frames, day);
        var answers = LetterAnswers.Of(document, wish, day, lines, quotes => background.Of(quotes).Where(fact => IsTrue(fact.Told, null)));
        var answered = answers.Select(answer => answer.Fact).ToList();
        var about = string.Join(' ', background.About().Where(fact => !answered.Exists(other => other.Kind == fact.Kind && fact.Kind != LetterFactKind.Line) && IsTrue(fact.Told, null)).Select(fact => fact.Told));
        var told = answers.Select((answer, at) => $"{LetterFrames.Fill(_manners.Asks[at], answer.Asked)} {answer.Fact.Told}");
        var begin = new[] { LetterFrames.Fill(_manners.Greeting, wish.Company), $"{LetterFrames.Fill(_manners.Opening, wish.Role, wish.Company)} {_phrases.Why}", about }.Concat(told).Where(part => part.Length > 0).ToList();
        var end = $"{_manners.Close} {_phrases.Next} {_manners.Thanks}";
        var room = (wish.Length == LetterLength.Shorter ? LetterLimits.LeastWords : LetterLimits.MostWords - Spare) - Count(begin) - Count([end]);
        var rest = background.Rest().Where(fact => !answered.Exists(other => other.Kind == fact.Kind) && IsTrue(fact.Told, null));
        var more = MoreOf(lines.Where(fact => fact.IsSaid).Except(answered).Concat(rest), room - Count([_manners.Proofs]));
        return string.Join("\n\n", [.. begin, .. more.Count > 0 ? [$"{_manners.Proofs} {string.Join(' ', more)}"] : Array.Empty<string>(), end]);
    }

    /// <summary>Further facts, those with numbers first, until the letter is as long as it shall be; told place by place.</summary>
    private List<string> MoreOf(IEnumerable<LetterFact> facts, int room)
    {
        var more = new List<LetterFact>();
        foreach (var fact in facts.OrderByDescending(fact => fact.HasNumber).ThenBy(fact => fact.Rank))
        {
            if (room <= 0) break;
            var words = Count([more.Exists(other => IsSamePlace(other, fact)) ? fact.ToldOn : fact.Told]);
            if (words > room + LetterLimits.MostWords - LetterLimits.LeastWords - Spare) continue;
            more.Add(fact);
            room -= words;
        }

        return [.. more.OrderBy(fact => fact.Rank).GroupBy(fact => fact.About ?? fact.Field).SelectMany(place => place.Select((fact, at) => at > 0 && IsTrue(fact.ToldOn, fact.About) ? fact.ToldOn : fact.Told))];
    }

    private static bool IsSamePlace(LetterFact one, LetterFact other) => one.About is not null && one.About == other.About;

    private bool IsTrue(string sentence, string? about) => !TruthGuard.Check(_ledger, sentence, _language, about).IsStopped;

    private static int Count(IEnumerable<string> parts) => new LetterText("", "", string.Join(' ', parts), "").Words;
}

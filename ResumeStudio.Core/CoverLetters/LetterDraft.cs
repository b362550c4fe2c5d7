using System.Globalization;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Core.Tailoring;
using ResumeStudio.Core.Tailoring.Reading;
using ResumeStudio.Core.Templates;

namespace ResumeStudio.Core.CoverLetters;

/// <summary>
/// Drafts a letter by rules: facts of the resume, each let through by <see cref="TruthGuard"/>, answer what the posting asks for. Motives
/// are blanks, because only the person knows them. The same input gives the same letter; on the day depends only how many years of work the match counts.
/// </summary>
public static class LetterDraft
{
    /// <summary>The blank for why the person writes.</summary>
    public const string Why = "[Why this company and this role? One or two sentences of your own.]";

    /// <summary>The blank for what comes next.</summary>
    public const string Next = "[When could you start, and how are you best reached?]";

    // Words that the person's own sentences, in place of the blanks, will take.
    private const int Spare = 50;

    private const string Language = "en", Greeting = "[Greeting]", Facts = "[Two or three things that you did and that this role needs, with their results]", SignOff = "[Closing words]";

    /// <summary>Whether drafts can be written in a language; otherwise a letter begins with blanks.</summary>
    public static bool Speaks(string language) => language.Split('-')[0].Equals(Language, StringComparison.OrdinalIgnoreCase);

    /// <summary>The draft of a letter.</summary>
    public static LetterText Write(ResumeDocument document, LetterWish wish, DateOnly day)
    {
        var name = document.Basics.Name.Trim();
        if (!Speaks(document.Language)) return new(wish.Company, wish.Role, string.Join("\n\n", Greeting, Why, Facts, Next), $"{SignOff}\n{name}");
        var phrases = LetterPhrases.Of(wish.Tone);
        return new(wish.Company, $"Application: {wish.Role}", Body(document, wish, day, phrases), $"{phrases.SignOff},\n{name}");
    }

    private static string Body(ResumeDocument document, LetterWish wish, DateOnly day, LetterPhrases phrases)
    {
        var ledger = FactLedger.Of(document);
        var facts = LetterFacts.Of(document).Where(fact => fact.Sentence.Length > 0 && IsTrue(ledger, Told(fact), fact.Address)).ToList();
        var answers = LetterAnswers.Of(document, wish, day, facts);
        var about = string.Join(' ', AboutOf(document).Where(sentence => IsTrue(ledger, sentence, null)));
        var told = answers.Select((answer, at) => $"{Text(phrases.Asks[at], answer.Asked)} {Told(answer.Fact)}");
        var begin = new[] { Text(phrases.Greeting, wish.Company), $"{Text(phrases.Opening, wish.Role, wish.Company)} {Why}", about }.Concat(told).Where(part => part.Length > 0).ToList();
        var end = $"{phrases.Close} {Next} {phrases.Thanks}";
        var room = (wish.Length == LetterLength.Shorter ? LetterLimits.LeastWords : LetterLimits.MostWords - Spare) - Count(begin) - Count([end]);
        var more = MoreOf(ledger, facts.Except(answers.Select(answer => answer.Fact)), room - Count([phrases.Proofs]));
        return string.Join("\n\n", [.. begin, .. more.Count > 0 ? [$"{phrases.Proofs} {string.Join(' ', more)}"] : Array.Empty<string>(), end]);
    }

    /// <summary>Further facts, those with numbers first, until the letter is as long as it shall be; told place by place.</summary>
    private static List<string> MoreOf(FactLedger ledger, IEnumerable<LetterFact> facts, int room)
    {
        var more = new List<LetterFact>();
        foreach (var fact in facts.OrderByDescending(fact => fact.HasNumber).ThenBy(fact => fact.Rank))
        {
            if (room <= 0) break;
            var words = Count([more.Exists(other => other.Address == fact.Address) ? ToldOn(fact) : Told(fact)]);
            if (words > room + LetterLimits.MostWords - LetterLimits.LeastWords - Spare) continue;
            more.Add(fact);
            room -= words;
        }

        return [.. more.OrderBy(fact => fact.Rank).GroupBy(fact => fact.Address).SelectMany(place => place.Select((fact, at) => at > 0 && IsTrue(ledger, ToldOn(fact), fact.Address) ? ToldOn(fact) : Told(fact)))];
    }

    private static string Told(LetterFact fact) => fact.Place.Length > 0 ? $"{fact.Place} {fact.Sentence}." : fact.Sentence + ".";

    // A second fact of the same place does not name it again.
    private static string ToldOn(LetterFact fact) => $"There I also {fact.Sentence["I ".Length..]}.";

    private static bool IsTrue(FactLedger ledger, string sentence, string? about) => !TruthGuard.Check(ledger, sentence, Language, about).IsStopped;

    // What the resume says of the person: the newest role, what they say of themselves, what they studied.
    private static IEnumerable<string> AboutOf(ResumeDocument document)
    {
        var items = Printable.SectionsOf(document).SelectMany(Printable.ItemsOf).ToList();
        if (items.OfType<WorkItem>().SelectMany(work => Printable.RolesOf(work).Select(role => (Employer: work.Employer.Trim(), Position: role.Position.Trim(), role.Dates.Ongoing))).FirstOrDefault(role => role.Employer.Length > 0 && role.Position.Length > 0) is { Employer: not null } role)
            yield return role.Ongoing ? $"I work at {role.Employer} as {role.Position}." : $"Most recently I worked at {role.Employer} as {role.Position}.";
        foreach (var sentence in Sentences.Of(Common.Markdown.Plain(document.Summary)).Where(sentence => sentence.Text.StartsWith("I ", StringComparison.Ordinal) && sentence.Text[^1] is '.' or '!')) yield return sentence.Text;
        if (items.OfType<EducationItem>().FirstOrDefault(study => study.Area.Trim().Length > 0 && study.Institution.Trim().Length > 0) is { } study)
            yield return $"I studied {study.Area.Trim()} at {study.Institution.Trim()}.";
    }

    private static int Count(IEnumerable<string> parts) => new LetterText("", "", string.Join(' ', parts), "").Words;

    private static string Text(string phrase, params object[] values) => string.Format(CultureInfo.InvariantCulture, phrase, values);
}

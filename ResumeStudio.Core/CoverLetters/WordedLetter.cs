using ResumeStudio.Core.CoverLetters.Phrases;
using ResumeStudio.Core.Postings;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Tailoring;
using ResumeStudio.Core.Tailoring.Reading;

namespace ResumeStudio.Core.CoverLetters;

/// <summary>
/// A letter whose facts a model worded. Greeting, what it is for, the words of the posting, motives and the end are those of the rules; of
/// the model's sentences those stay that claim something and whose every claim the resume proves (rule R-I2). One with an unproven figure
/// or name becomes a blank there or goes; one that speaks to the reader, names the company or tells a feeling goes.
/// </summary>
/// <param name="Text">The letter, to be taken or left.</param>
/// <param name="Sentences">The sentences that stayed, with what proves them.</param>
/// <param name="Dropped">How many sentences went.</param>
public sealed record WordedLetter(LetterText Text, IReadOnlyList<LetterSentence> Sentences, int Dropped)
{
    /// <summary>The most requirements that a model is told.</summary>
    public const int MostAsked = 8;

    // Words that the person's own sentences, in place of the blanks, will take.
    private const int Spare = 50, MostAnswers = 3, MostLetters = 4000;

    /// <summary>The requirements of a posting that the resume shows, must-haves first; the only ones that a letter may answer.</summary>
    public static IReadOnlyList<Requirement> AskedOf(ResumeDocument document, LetterWish wish, DateOnly day) => wish.Posting.Length == 0 ? [] :
        [.. new JobMatch(PostingReading.Of(new(wish.Role, wish.Company, wish.Posting))).Run(document, day).Requirements.Where(result => result.Verdict is RequirementVerdict.Met or RequirementVerdict.PartlyMet)
            .OrderBy(result => result.Requirement.Importance).ThenBy(result => result.Verdict).Select(result => result.Requirement).Take(MostAsked)];

    /// <summary>The letter that a wording makes, or null when none of its sentences stays or letters do not speak the language.</summary>
    public static WordedLetter? Of(LetterWording wording, ResumeDocument document, LetterWish wish, DateOnly day)
    {
        if (LetterPhrases.For(document.Language) is not { } phrases) return null;
        var (judge, manners) = (new Judge(document, wish, phrases), phrases.Tones[wish.Tone]);
        var begin = new[] { LetterFrames.Fill(manners.Greeting, wish.Company), $"{LetterFrames.Fill(manners.Opening, wish.Role, wish.Company)} {phrases.Why}" };
        var end = $"{manners.Close} {phrases.Next} {manners.Thanks}";
        judge.Take(Count([.. begin, end]));
        var asked = AskedOf(document, wish, day).ToDictionary(requirement => requirement.Number);
        var answers = wording.Answers.Where(answer => asked.ContainsKey(answer.Requirement)).DistinctBy(answer => answer.Requirement).Take(MostAnswers);
        var about = judge.Keep(wording.About);
        var told = answers.Select(answer => (Asked: asked[answer.Requirement], Text: judge.Keep(answer.Text))).Where(one => one.Text.Length > 0).ToList()
            .Select((one, at) => $"{LetterFrames.Fill(manners.Asks[at], LetterAnswers.Shortened(one.Asked.Text))} {one.Text}").ToList();
        var more = judge.Keep(wording.More);
        if (judge.Kept.Count == 0) return null;
        var body = string.Join("\n\n", new[] { begin[0], begin[1], about }.Concat(told).Append(more).Append(end).Where(part => part.Length > 0));
        return new(new(wish.Company, LetterFrames.Fill(phrases.Subject, wish.Role), body, $"{manners.SignOff}\n{document.Basics.Name.Trim()}"), judge.Kept, judge.Dropped);
    }

    private static int Count(IEnumerable<string> parts) => new LetterText("", "", string.Join(' ', parts), "").Words;

    private sealed class Judge(ResumeDocument document, LetterWish wish, LetterPhrases phrases)
    {
        private readonly FactLedger _ledger = FactLedger.Of(document);
        private readonly HashSet<string> _barred = [.. phrases.Addressed, .. phrases.Motives];
        private int _words;

        public List<LetterSentence> Kept { get; } = [];

        public int Dropped { get; private set; }

        public void Take(int words) => _words += words;

        /// <summary>What may stay of a text, until the letter is as long as letters may be.</summary>
        public string Keep(string text)
        {
            var plain = new string([.. text.Take(MostLetters).Select(letter => char.IsControl(letter) || letter is '[' or ']' ? ' ' : letter)]);
            var safe = TruthGuard.Check(_ledger, plain, document.Language).Sentences.Select(Safe).Where(sentence => sentence.Length > 0);
            return string.Join(' ', safe);
        }

        private string Safe(SentenceVerdict sentence)
        {
            var words = Count([sentence.Safe]);
            if (!IsOfFacts(sentence) || _words + words > LetterLimits.MostWords - Spare)
            {
                Dropped++;
                return "";
            }

            _words += words;
            Kept.Add(new(sentence.Safe, [.. sentence.Claims.Select(claim => claim.Proof).OfType<Evidence>().Distinct()], [.. sentence.Claims.Where(claim => !claim.IsProven).Select(claim => claim.Reason).Distinct()]));
            return sentence.Safe;
        }

        private bool IsOfFacts(SentenceVerdict sentence) => sentence.Safe.Length > 0 && sentence.Claims.Any(claim => claim.IsProven)
            && !Token.ListOf(sentence.Text).Any(token => _barred.Contains(token.Fold)) && !sentence.Text.Contains(wish.Company, StringComparison.OrdinalIgnoreCase);
    }
}

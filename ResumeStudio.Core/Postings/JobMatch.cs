using ResumeStudio.Core.Analysis;
using ResumeStudio.Core.Postings.Matching;
using ResumeStudio.Core.Postings.Words;
using ResumeStudio.Core.Templates;

namespace ResumeStudio.Core.Postings;

/// <summary>
/// Holds resumes against one posting by the published rules R-M1 to R-M4. It quotes what it counts, models no vendor's system, and
/// says nothing of whether a person can do the job: only of what the resume shows. Read the posting once, then match any number.
/// </summary>
public sealed class JobMatch
{
    private readonly List<ReadRequirement> _requirements = [];
    private readonly List<Term> _keywords = [];

    /// <summary>Prepares a posting.</summary>
    public JobMatch(PostingReading posting)
    {
        Posting = posting;
        if (posting.Speech is not { } speech) return;
        _requirements = [.. posting.Requirements.Select(requirement => new ReadRequirement(requirement, speech))];
        _keywords = KeywordReader.Of(posting, speech);
    }

    /// <summary>The posting.</summary>
    public PostingReading Posting { get; }


    /// <summary>The report of one resume on a day; years of work that goes on are counted to it.</summary>
    public MatchReport Run(Resumes.ResumeDocument document, DateOnly day)
    {
        var state = Posting.Speech is null ? MatchState.UnknownLanguage : !Printable.SectionsOf(document).Any() ? MatchState.EmptyResume : _requirements.Count == 0 ? MatchState.NoRequirements : MatchState.Scored;
        if (state != MatchState.Scored) return new(state, Posting.Language, null, [], [.. Posting.Requirements.Select(NotShown)], [], null, [], []);
        var speech = Posting.Speech!;
        var resume = new ResumeTerms(document, speech);
        var judge = new RequirementJudge(resume, new Schooling(document), (Career.Of(document, day), DatedRoles.Of(document)), speech);
        List<RequirementResult> requirements = [.. _requirements.Select(judge.Judge)];
        List<KeywordResult> keywords = [.. _keywords.Select(keyword => KeywordReader.Find(keyword, resume))];
        var title = TitleJudge.Judge(document, Posting.Input.Title, speech);
        var score = requirements.Exists(result => result.Verdict != RequirementVerdict.ForTheApplication) ? new MatchScore(requirements, keywords, title) : null;
        return new(score is null ? MatchState.NoRequirements : state, Posting.Language, score?.Value, score?.Lines ?? [], requirements, keywords, title, [.. Notes(document)], [.. speech.Lists.Select(list => FormattableString.Invariant($"{list.Name} {list.Version}"))]);
    }

    private static RequirementResult NotShown(Requirement requirement) =>
        new(requirement, requirement.IsForApplication ? RequirementVerdict.ForTheApplication : RequirementVerdict.NotShown, [], [], "");

    private IEnumerable<string> Notes(Resumes.ResumeDocument document)
    {
        var own = document.Language.Split('-')[0].ToLowerInvariant();
        if (own != Posting.Language) yield return $"The posting is in {PostingLanguages.Name(Posting.Language)}, the resume in {PostingLanguages.Name(own)}. Across languages only names, tools and common words are compared, so the score is lower than a reader of both would give.";
        if (Posting.Unread > 0) yield return $"The posting asks for more than {PostingLimits.Requirements} things. The {Posting.Unread} after those are not read.";
    }
}

using ResumeStudio.Core.Postings;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Tailoring.Edits;

namespace ResumeStudio.Core.Tailoring;

/// <summary>
/// Proposes edits that bring forward what a posting asks for: order, choice, and texts put together from the person's own words.
/// Every proposed text has passed the <see cref="TruthGuard"/>. Same input, same proposals.
/// </summary>
public static class TailoringPlan
{
    /// <summary>Most proposals of one run; the first ones matter most.</summary>
    public const int MostEdits = 60;

    private static readonly IReadOnlyList<Proposal> Proposals = [new HeadlineProposal(), new SummaryProposal(), new HiddenProposal(), new BulletOrderProposal(), new BulletChoiceProposal(), new SkillOrderProposal(), new SectionOrderProposal()];

    /// <summary>The proposals for a resume and a posting, read on <paramref name="day"/>; none when the posting asks for nothing that is understood.</summary>
    public static IReadOnlyList<ProposedEdit> Of(ResumeDocument document, PostingReading posting, DateOnly day)
    {
        var report = new JobMatch(posting).Run(document, day);
        if (report.State != MatchState.Scored) return [];
        var task = new TailoringTask(document, posting, report);
        return Proven(FactLedger.Of(document), document.Language, Proposals.SelectMany(proposal => proposal.Of(task))).Take(MostEdits).ToList();
    }

    /// <summary>Lets through what the person's facts prove, whoever wrote it: orders and choices say nothing new, a text is checked sentence by sentence.</summary>
    public static IEnumerable<ProposedEdit> Proven(FactLedger ledger, string language, IEnumerable<ProposedEdit> edits) =>
        edits.Where(edit => edit.Kind != EditKind.Text || !TruthGuard.Check(ledger, edit.After, language).IsStopped);
}

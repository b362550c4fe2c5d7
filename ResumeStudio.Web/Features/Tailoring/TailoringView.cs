using ResumeStudio.Core.Common;
using ResumeStudio.Core.Tailoring;

namespace ResumeStudio.Web.Features.Tailoring;

/// <summary>A run as its page shows it.</summary>
/// <param name="Run">The run.</param>
/// <param name="Edits">Its proposals with their decisions.</param>
/// <param name="ResumeTitle">The resume's title.</param>
/// <param name="PostingTitle">The posting's title.</param>
/// <param name="MatchNow">The match with what is accepted so far, counted anew; null: not measured.</param>
/// <param name="IsOutdated">Whether the resume has changed since the proposals.</param>
/// <param name="MadeIsThere">Whether the resume that was made is still there.</param>
/// <param name="LetterIsThere">Whether the letter that was wished for is there.</param>
/// <param name="Orders">The entries of the orders that can still be arranged, by the key of their proposal.</param>
public sealed record TailoringView(TailoringRun Run, IReadOnlyList<ProposedEdit> Edits, string ResumeTitle, string PostingTitle, int? MatchNow, bool IsOutdated, bool MadeIsThere, bool LetterIsThere, IReadOnlyDictionary<string, IReadOnlyList<OrderEntry>> Orders)
{
    public bool IsBusy => !Run.IsOver;

    public IReadOnlyList<OrderEntry> EntriesOf(ProposedEdit edit) => Orders.GetValueOrDefault(edit.Key, []);

    public int Accepted => Edits.Count(edit => edit.Decision == EditDecision.Accepted);

    public bool CanDecide => Run is { Status: WorkStatus.Completed, MadeResumeId: null } && !IsOutdated;
}

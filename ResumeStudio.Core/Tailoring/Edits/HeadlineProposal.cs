using ResumeStudio.Core.Postings;

namespace ResumeStudio.Core.Tailoring.Edits;

/// <summary>A position that the person held, as the headline, when it is nearer to the posting's title. No title is made up.</summary>
internal sealed class HeadlineProposal : Proposal
{
    public override IEnumerable<ProposedEdit> Of(TailoringTask task)
    {
        if (task.Report.Title is not { Nearest: { } nearest } || nearest.Address == "basics.headline") yield break;
        yield return new("headline", EditKind.Text, "basics.headline", "Headline", "Basics", task.Document.Basics.Headline, nearest.Quote,
            $"Of the titles you held, this one is nearest to “{task.Posting.Input.Title}”.", [new(nearest.Address, nearest.Quote)]);
    }
}

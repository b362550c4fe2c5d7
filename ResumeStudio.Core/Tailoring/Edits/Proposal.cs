namespace ResumeStudio.Core.Tailoring.Edits;

/// <summary>One kind of proposal.</summary>
internal abstract class Proposal
{
    /// <summary>The proposals of this kind.</summary>
    public abstract IEnumerable<ProposedEdit> Of(TailoringTask task);
}

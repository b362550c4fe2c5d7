using ResumeStudio.Core.Analysis;
using ResumeStudio.Core.Analysis.Stories;
using ResumeStudio.Core.Common;

namespace ResumeStudio.Web.Features.Analysis;

/// <summary>Where an analysis stands that has not ended well (yet).</summary>
/// <param name="Id">The analysis.</param>
/// <param name="Status">Queued, at work or failed.</param>
/// <param name="Step">How far it has come.</param>
/// <param name="Words">The step or the failure in words.</param>
public sealed record AnalysisProgress(Guid Id, WorkStatus Status, AnalysisStep Step, string Words)
{
    public static AnalysisProgress Of(AnalysisRun run) => new(run.Id, run.Status, run.Step, run switch
    {
        { Status: WorkStatus.Failed } => run.FailureReason ?? "",
        { Status: WorkStatus.Queued, FailureReason: { } reason } => Again(reason, run.Attempts),
        { Status: WorkStatus.Queued } => AnalysisSteps.Words(AnalysisStep.Waiting),
        _ => AnalysisSteps.Words(run.Step),
    });

    public static AnalysisProgress Of(PortfolioReview review) => new(review.Id, review.Status, review.Status == WorkStatus.Processing ? AnalysisStep.Judging : AnalysisStep.Waiting, review switch
    {
        { Status: WorkStatus.Failed } => review.FailureReason ?? "",
        { Status: WorkStatus.Queued, FailureReason: { } reason } => Again(reason, review.Attempts),
        _ => AnalysisSteps.Words(review.Status == WorkStatus.Processing ? AnalysisStep.Judging : AnalysisStep.Waiting),
    });

    /// <summary>A signal tells the next step before the row does; no step follows a later one.</summary>
    public AnalysisProgress At(AnalysisStep step) => step <= Step ? this : this with { Status = WorkStatus.Processing, Step = step, Words = AnalysisSteps.Words(step) };

    private static string Again(string reason, int attempts) => $"{reason} It is tried again in a moment ({attempts} of {QueuedWork.MaxAttempts} tries so far).";
}

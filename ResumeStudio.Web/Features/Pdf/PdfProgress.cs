using ResumeStudio.Core.Common;

namespace ResumeStudio.Web.Features.Pdf;

/// <summary>Where a print stands, in words, with the download's address once there is one.</summary>
public sealed record PdfProgress(WorkStatus Status, string Words, string? Address = null)
{
    /// <summary>A look at the row knows less than the signals do: while the work goes on, no step follows a later one.</summary>
    public PdfProgress Then(PdfProgress next) =>
        (Status, next.Status) is (WorkStatus.Processing, WorkStatus.Processing) && PdfSteps.Share(next.Words) < PdfSteps.Share(Words) ? this : next;
}

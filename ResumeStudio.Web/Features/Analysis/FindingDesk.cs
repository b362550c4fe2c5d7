using ResumeStudio.Core.Analysis;

namespace ResumeStudio.Web.Features.Analysis;

/// <summary>What a person does with the findings of one report.</summary>
public sealed class FindingDesk(IgnoreFinding ignore, Guid ownerId, Guid resumeId, Func<Task> changed)
{
    public Guid ResumeId { get; } = resumeId;

    public async Task IgnoreAsync(Finding finding, string reason)
    {
        await ignore.RunAsync(ownerId, ResumeId, finding.Key, reason);
        await changed();
    }

    public async Task TakeBackAsync(Finding finding)
    {
        await ignore.UndoAsync(ownerId, ResumeId, finding.Key);
        await changed();
    }
}

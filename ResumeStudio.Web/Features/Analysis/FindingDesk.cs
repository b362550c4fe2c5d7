using ResumeStudio.Core.Analysis;

namespace ResumeStudio.Web.Features.Analysis;

/// <summary>What a person does with the findings of one report.</summary>
public sealed class FindingDesk(IgnoreFinding ignore, OwnWordList words, Guid ownerId, Guid resumeId, Func<Task> changed)
{
    public Guid OwnerId { get; } = ownerId;

    public Guid ResumeId { get; } = resumeId;

    /// <summary>The keys of the words that the person keeps.</summary>
    public IReadOnlySet<string> OwnWords { get; set; } = new HashSet<string>();

    public bool Keeps(Finding finding) => finding.IsSpelling && OwnWords.Contains(OwnWord.KeyOf(finding.Quote));

    /// <summary>Shows the report as it stands now.</summary>
    public Task ShowAsync() => changed();

    public async Task KeepWordAsync(Finding finding)
    {
        await words.KeepAsync(OwnerId, finding.Quote);
        await changed();
    }

    public async Task IgnoreAsync(Finding finding, string reason)
    {
        await ignore.RunAsync(OwnerId, ResumeId, finding.Key, reason);
        await changed();
    }

    public async Task TakeBackAsync(Finding finding)
    {
        await ignore.UndoAsync(OwnerId, ResumeId, finding.Key);
        await changed();
    }
}

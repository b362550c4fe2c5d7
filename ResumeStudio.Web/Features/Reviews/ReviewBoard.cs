using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Places;
using ResumeStudio.Core.Reviews;

namespace ResumeStudio.Web.Features.Reviews;

/// <summary>The comments on a resume as its owner sees them.</summary>
/// <param name="Open">Open threads, oldest first.</param>
/// <param name="Resolved">Settled threads, newest first, as far as they were asked for.</param>
/// <param name="HasMore">Whether there are more settled ones.</param>
public sealed record ReviewBoard(IReadOnlyList<CommentThread> Open, IReadOnlyList<CommentThread> Resolved, bool HasMore)
{
    /// <summary>The open threads in the order of the document, whole first; what the document no longer has comes last.</summary>
    public IEnumerable<ReviewedThread> OpenIn(ResumeDocument document)
    {
        var places = DocumentPlaces.Of(document).Select((place, index) => (place.Address, index)).ToDictionary(place => place.Address, place => place.index);
        return In(document, Open).OrderBy(of => of.Part is null ? int.MaxValue : places.GetValueOrDefault(of.Thread.Part, -1));
    }

    public IEnumerable<ReviewedThread> ResolvedIn(ResumeDocument document) => In(document, Resolved);

    private static IEnumerable<ReviewedThread> In(ResumeDocument document, IEnumerable<CommentThread> threads) =>
        threads.Select(thread => new ReviewedThread(thread, CommentedPart.Find(document, thread.Part)));
}

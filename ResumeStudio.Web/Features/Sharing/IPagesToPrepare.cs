using ResumeStudio.Data;

namespace ResumeStudio.Web.Features.Sharing;

/// <summary>A kind of public pages that are rendered as soon as a commit has changed them.</summary>
public interface IPagesToPrepare
{
    /// <summary>What has to be rendered after a commit; the work itself is done later.</summary>
    IEnumerable<Func<Task>> After(IReadOnlyList<CommittedRow> rows);
}

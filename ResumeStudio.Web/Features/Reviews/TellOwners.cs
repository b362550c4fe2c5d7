using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Reviews;
using ResumeStudio.Data;
using ResumeStudio.Web.Platform;
using ResumeStudio.Web.Platform.Email;

namespace ResumeStudio.Web.Features.Reviews;

/// <summary>
/// Tells owners of new comments: one mail for all that came to a resume, at most one an hour for each. A mail and the note
/// that it was written are one commit, so none is written twice or lost. It repeats nothing of what strangers typed.
/// </summary>
public sealed class TellOwners(IDbContextFactory<StudioDbContext> contexts, Mailbox mailbox, SiteAddress site, TimeProvider clock)
{
    /// <summary>Who comments goes through a resume; what they write in one go is told together.</summary>
    public static readonly TimeSpan Calm = TimeSpan.FromMinutes(5);

    public static readonly TimeSpan Between = TimeSpan.FromHours(1);

    private const int Portion = 200;

    public async Task RunAsync(CancellationToken stop = default)
    {
        foreach (var resumeId in await WaitingAsync(stop)) await TellAsync(resumeId, stop);
    }

    private async Task<List<Guid>> WaitingAsync(CancellationToken stop)
    {
        var (before, lately) = (clock.GetUtcNow() - Calm, clock.GetUtcNow() - Between);
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await (from comment in db.Comments
                      where comment.ToldAt == null && comment.CreatedAt <= before
                      join thread in db.CommentThreads on comment.ThreadId equals thread.Id
                      where !(from told in db.Comments
                              join other in db.CommentThreads on told.ThreadId equals other.Id
                              where other.ResumeId == thread.ResumeId && told.ReviewerId != null && told.ToldAt > lately
                              select told.Id).Any()
                      select thread.ResumeId).Distinct().OrderBy(id => id).Take(Portion).ToListAsync(stop);
    }

    private async Task TellAsync(Guid resumeId, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        using var turn = await WriteGate.EnterAsync(db, stop);
        var news = await db.Comments.Where(comment => comment.ToldAt == null && db.CommentThreads.Any(thread => thread.Id == comment.ThreadId && thread.ResumeId == resumeId)).ToListAsync(stop);
        foreach (var comment in news) comment.Tell(clock.GetUtcNow());
        var owner = await (from resume in db.Resumes
                           where resume.Id == resumeId && resume.DeletedAt == null
                           join user in db.Users on resume.OwnerId equals user.Id
                           where user.EmailConfirmed
                           select new { user.Email, user.FullName, resume.Title }).FirstOrDefaultAsync(stop);
        if (owner is not null && news.Count > 0)
            mailbox.Add(db, owner.Email!, $"{Counted(news)} on a resume of yours", Words(owner.FullName, owner.Title, news, $"{site.Root}/resumes/{resumeId}"));
        await db.SaveChangesAsync(stop);
    }

    private static string Counted(List<Comment> news) => news.Count == 1 ? "A new comment" : $"{news.Count} new comments";

    private static string Words(string name, string title, List<Comment> news, string address) => $"""
        Hello {name},

        there {(news.Count == 1 ? "is a new comment" : $"are {news.Count} new comments")} on your resume “{title}”. Read and answer {(news.Count == 1 ? "it" : "them")} in the editor, under “Comments”:
        {address}

        You get at most one such mail an hour for a resume. To get no more comments, end the link through which they come: {address}/share
        """;
}

using ResumeStudio.Web.Features.Sharing;
using ResumeStudio.Web.Platform.Security;

namespace ResumeStudio.Web.Features.Reviews;

/// <summary>Holds a flood of comments: above what a diligent reviewer writes, for one client and for one link.</summary>
public sealed class CommentFlood(RateLimits limits)
{
    public static readonly RateLimit PerClient = new("comments", 30, TimeSpan.FromMinutes(10));
    public static readonly RateLimit PerLink = new("link-comments", 120, TimeSpan.FromHours(1));

    /// <summary>Counts one comment, or answers how long to wait.</summary>
    public TimeSpan? Take(HttpContext context, Door door) =>
        limits.Take(PerClient, context.ClientKey()) ?? limits.Take(PerLink, door.Link.Id.ToString());
}

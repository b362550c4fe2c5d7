using ResumeStudio.Web.Features.Sharing;

namespace ResumeStudio.Web.Features.Reviews;

/// <summary>What stands between a visitor and the comments of a link: its password, its count of views, the reviewer's own key and the flood limit.</summary>
public sealed record ReviewGate(LinkKeys Keys, ViewCounter Views, ReviewerKeys Reviewers, CommentFlood Flood);

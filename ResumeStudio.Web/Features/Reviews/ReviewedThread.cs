using ResumeStudio.Core.Reviews;

namespace ResumeStudio.Web.Features.Reviews;

/// <summary>A thread with the part that it is about.</summary>
/// <param name="Thread">The thread; it is only read.</param>
/// <param name="Part">The part as it is now, or null when it has been removed since.</param>
public sealed record ReviewedThread(CommentThread Thread, CommentedPart? Part);

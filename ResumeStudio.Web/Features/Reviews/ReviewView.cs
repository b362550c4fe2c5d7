using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Reviews;

namespace ResumeStudio.Web.Features.Reviews;

/// <summary>What a reviewer sees through one link.</summary>
/// <param name="Document">The resume as the link shows it.</param>
/// <param name="TakenAt">When the version was taken that is shown.</param>
/// <param name="Parts">What can be commented on, by address.</param>
/// <param name="Threads">The threads of this link by the address of their part, oldest first; what has no part here any more is under null.</param>
public sealed record ReviewView(ResumeDocument Document, DateTimeOffset TakenAt, IReadOnlyDictionary<string, CommentedPart> Parts, ILookup<string?, CommentThread> Threads);

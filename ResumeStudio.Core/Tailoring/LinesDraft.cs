namespace ResumeStudio.Core.Tailoring;

/// <summary>What a model answers when it is asked to word lines for a posting; nothing of it is proposed before <see cref="WordedLines"/>.</summary>
/// <param name="Lines">The lines.</param>
public sealed record LinesDraft(IReadOnlyList<LineDraft> Lines);

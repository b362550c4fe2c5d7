namespace ResumeStudio.Core.Analysis.Opinions;

/// <summary>What a model answers when it is asked for an opinion; nothing of it is believed before <see cref="OpinionCheck"/>.</summary>
/// <param name="Strengths">What stands out.</param>
/// <param name="Improvements">What a reader would ask.</param>
public sealed record OpinionDraft(IReadOnlyList<OpinionDraftPoint> Strengths, IReadOnlyList<OpinionDraftPoint> Improvements);

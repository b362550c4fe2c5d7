namespace ResumeStudio.Core.Writing;

/// <summary>A text to take or to leave. Nothing is changed until the person takes it.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Text">The whole text as it would be.</param>
/// <param name="Why">The reason, in words for the person.</param>
public sealed record Proposal(ProposalKind Kind, string Text, string Why)
{
    /// <summary>Whether the person still has to fill something in.</summary>
    public bool HasBlank => Text.Contains("?]", StringComparison.Ordinal);
}

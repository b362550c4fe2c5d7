namespace ResumeStudio.Core.Analysis.Stories;

/// <summary>Whether the text of a project supports one of its tags.</summary>
/// <param name="Tag">The tag as it stands.</param>
/// <param name="Quote">The sentence that supports it; empty when none does.</param>
public sealed record TagReview(string Tag, string Quote)
{
    /// <summary>Whether a reader finds the tag in the text.</summary>
    [System.Text.Json.Serialization.JsonIgnore] public bool IsSupported => Quote.Length > 0;
}

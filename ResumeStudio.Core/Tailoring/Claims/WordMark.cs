namespace ResumeStudio.Core.Tailoring.Claims;

/// <summary>Words that must stand in the item as they are: a name, or the field of a degree.</summary>
/// <param name="Kind">Name or degree.</param>
/// <param name="At">Its first token.</param>
/// <param name="Count">How many tokens it takes.</param>
/// <param name="IsOpening">Whether it opens the sentence, so that its first capital may mean nothing.</param>
internal sealed record WordMark(ClaimKind Kind, int At, int Count, bool IsOpening) : Mark(Kind, At, Count);

namespace ResumeStudio.Core.Tailoring.Claims;

/// <summary>A claim found in a passage.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="At">Its first token.</param>
/// <param name="Count">How many tokens it takes.</param>
internal abstract record Mark(ClaimKind Kind, int At, int Count)
{
    /// <summary>The token after it.</summary>
    public int End => At + Count;
}

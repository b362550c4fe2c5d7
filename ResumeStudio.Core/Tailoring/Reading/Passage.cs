namespace ResumeStudio.Core.Tailoring.Reading;

/// <summary>A sentence or field as tokens.</summary>
/// <param name="Text">The text.</param>
/// <param name="Language">Primary language tag in lower case.</param>
internal sealed record Passage(string Text, string Language)
{
    /// <summary>Its tokens.</summary>
    public IReadOnlyList<Token> Tokens { get; } = Token.ListOf(Text);

    /// <summary>What stands between the token before <paramref name="at"/> and this one.</summary>
    public ReadOnlySpan<char> Gap(int at) => at <= 0 || at >= Tokens.Count ? default : Text.AsSpan(Tokens[at - 1].End, Tokens[at].Start - Tokens[at - 1].End);

    /// <summary>Whether nothing stands between.</summary>
    public bool IsGlued(int at) => at > 0 && at < Tokens.Count && Tokens[at].Start == Tokens[at - 1].End;

    /// <summary>Whether at most white space and a hyphen stand between.</summary>
    public bool IsNext(int at) => at > 0 && at < Tokens.Count && Gap(at).IndexOfAnyExcept(" \u00a0\u202f-\u2011.'’") < 0;

    /// <summary>Whether a clause ends between.</summary>
    public bool IsBreak(int at) => at >= Tokens.Count || at > 0 && Gap(at).IndexOfAny(",;:()\n") >= 0 || at > 0 && Gap(at).Contains(". ", StringComparison.Ordinal);

    /// <summary>Whether the token opens the text or what stands after a colon or a dash.</summary>
    public bool IsOpening(int at) => at == 0 || Gap(at).IndexOfAny(":;–—•\n\"“„«(") >= 0 || Gap(at).Contains(". ", StringComparison.Ordinal);

    /// <summary>The words of tokens as they stand.</summary>
    public string Quote(int at, int count) => Text[Tokens[at].Start..Tokens[Math.Min(at + count, Tokens.Count) - 1].End];
}

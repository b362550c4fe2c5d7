namespace ResumeStudio.Core.Models;

/// <summary>How much a call read and wrote.</summary>
/// <param name="InputTokens">Tokens of the question.</param>
/// <param name="OutputTokens">Tokens of the answer.</param>
/// <param name="IsGuess">Whether the provider did not tell and the length of the texts stands in.</param>
public sealed record ModelUsage(int InputTokens, int OutputTokens, bool IsGuess)
{
    // Three characters a token is below what European languages need, so a guess is rather too high.
    private const int LettersPerToken = 3;

    /// <summary>Reckons from the lengths of the texts, in characters.</summary>
    public static ModelUsage Guess(int asked, int answered) => new(TokensOf(asked), TokensOf(answered), IsGuess: true);

    /// <summary>About how many tokens a text of so many characters has, rather too many than too few.</summary>
    public static int TokensOf(int letters) => (letters + LettersPerToken - 1) / LettersPerToken;
}

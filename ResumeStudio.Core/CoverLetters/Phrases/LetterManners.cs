namespace ResumeStudio.Core.CoverLetters.Phrases;

/// <summary>How a letter speaks to its reader in one tone.</summary>
/// <param name="Greeting">How it begins; {0} is the company.</param>
/// <param name="Opening">Its first sentence; {0} is the role, {1} the company.</param>
/// <param name="Asks">What leads to a requirement, first, second, third; {0} is what the posting asks for.</param>
/// <param name="Proofs">What leads to facts where no requirement does.</param>
/// <param name="Close">What comes before thanks.</param>
/// <param name="Thanks">The last sentence.</param>
/// <param name="SignOff">How it ends, with its mark.</param>
internal sealed record LetterManners(string Greeting, string Opening, IReadOnlyList<string> Asks, string Proofs, string Close, string Thanks, string SignOff)
{
    /// <summary>Everything that can stand in the letter itself.</summary>
    public IEnumerable<string> Texts => [Greeting, Opening, .. Asks, Proofs, Close, Thanks];
}

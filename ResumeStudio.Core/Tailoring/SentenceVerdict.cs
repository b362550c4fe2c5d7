using System.Text;

namespace ResumeStudio.Core.Tailoring;

/// <summary>One sentence of a generated text with all its claims.</summary>
/// <param name="Start">Where it begins in the whole text.</param>
/// <param name="Text">The sentence as it stands.</param>
/// <param name="Claims">What it claims, in order; none for a sentence without any.</param>
public sealed record SentenceVerdict(int Start, string Text, IReadOnlyList<ClaimVerdict> Claims)
{
    private const int MostBlanks = 2;

    /// <summary>Whether any claim is unproven.</summary>
    public bool IsStopped => Claims.Any(claim => !claim.IsProven);

    /// <summary>Whether the sentence goes altogether: it mixes entries, or more of it would be blanks than a person can fill.</summary>
    public bool IsRemoved => Claims.Any(claim => !claim.IsProven && claim.Elsewhere is not null) || Claims.Count(claim => !claim.IsProven) > MostBlanks;

    /// <summary>
    /// What may be shown: the sentence itself when it is proven, an empty text when it is removed, otherwise the sentence with a
    /// blank such as <c>[number?]</c> for each unproven claim. All other words stay exactly as they were.
    /// </summary>
    public string Safe => !IsStopped ? Text : IsRemoved ? "" : WithBlanks();

    private string WithBlanks()
    {
        var (safe, done) = (new StringBuilder(), 0);
        foreach (var claim in Claims.Where(claim => !claim.IsProven).OrderBy(claim => claim.Start))
        {
            var at = claim.Start - Start;
            if (at < done) continue;
            safe.Append(Text, done, at - done).Append(claim.Blank);
            done = at + claim.Text.Length;
        }

        return safe.Append(Text, done, Text.Length - done).ToString();
    }
}

using System.Text;

namespace ResumeStudio.Core.Tailoring;

/// <summary>What the guard says of a generated text.</summary>
/// <param name="Sentences">Its sentences in order.</param>
public sealed record GuardReport(IReadOnlyList<SentenceVerdict> Sentences)
{
    /// <summary>Whether any sentence is stopped.</summary>
    public bool IsStopped => Sentences.Any(sentence => sentence.IsStopped);

    /// <summary>What proves the claims that remain in <see cref="Safe"/>, each once, in their order.</summary>
    public IReadOnlyList<Evidence> Evidence => [.. Sentences.Where(sentence => sentence.Safe.Length > 0).SelectMany(sentence => sentence.Claims).Select(claim => claim.Proof).OfType<Evidence>().Distinct()];

    /// <summary>The text with stopped sentences blanked or removed; sentences are parted by one space.</summary>
    public string Safe
    {
        get
        {
            var safe = new StringBuilder();
            foreach (var sentence in Sentences.Where(sentence => sentence.Safe.Length > 0)) safe.Append(safe.Length > 0 ? " " : "").Append(sentence.Safe);
            return safe.ToString();
        }
    }
}

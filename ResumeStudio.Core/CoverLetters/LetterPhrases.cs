using System.Text.Json;
using System.Text.Json.Serialization;

namespace ResumeStudio.Core.CoverLetters;

/// <summary>The words between the facts, by tone; they claim nothing about anybody.</summary>
/// <param name="Greeting">How it begins; {0} is the company.</param>
/// <param name="Opening">Its first sentence; {0} is the role, {1} the company.</param>
/// <param name="Asks">What leads to a requirement, first, second, third; {0} is what the posting asks for.</param>
/// <param name="Proofs">What leads to facts where no requirement does.</param>
/// <param name="Close">What comes before thanks.</param>
/// <param name="Thanks">The last sentence.</param>
/// <param name="SignOff">How it ends.</param>
internal sealed record LetterPhrases(string Greeting, string Opening, IReadOnlyList<string> Asks, string Proofs, string Close, string Thanks, string SignOff)
{
    private static readonly Dictionary<LetterTone, LetterPhrases> Known = Load();

    /// <summary>The phrases of a tone.</summary>
    public static LetterPhrases Of(LetterTone tone) => Known[tone];

    private static Dictionary<LetterTone, LetterPhrases> Load()
    {
        using var stream = typeof(LetterPhrases).Assembly.GetManifestResourceStream("ResumeStudio.Core.CoverLetters.letter-phrases.json")!;
        return JsonSerializer.Deserialize<Dictionary<LetterTone, LetterPhrases>>(stream, new JsonSerializerOptions(JsonSerializerDefaults.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow })!;
    }
}

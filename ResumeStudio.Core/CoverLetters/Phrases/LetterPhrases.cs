using System.Text.Json;
using System.Text.Json.Serialization;

namespace ResumeStudio.Core.CoverLetters.Phrases;

/// <summary>The words of letters in one language; they claim nothing about anybody.</summary>
/// <param name="Subject">The subject; {0} is the role.</param>
/// <param name="Why">The blank for why the person writes.</param>
/// <param name="Next">The blank for what comes next.</param>
/// <param name="Addressed">Words by which a sentence speaks to the reader or of their posting, folded.</param>
/// <param name="Oneself">Words by which a sentence speaks of its writer, folded.</param>
/// <param name="DropsPronouns">Whether a sentence of its writer needs none of these words, so that only quotation marks tell what is said of the posting.</param>
/// <param name="Motives">Words of feeling that no one but the person may say of themselves, folded.</param>
/// <param name="Frames">What stands around facts.</param>
/// <param name="Tones">What stands between them, by tone.</param>
internal sealed record LetterPhrases(string Subject, string Why, string Next, IReadOnlyList<string> Addressed, IReadOnlyList<string> Oneself, bool DropsPronouns, IReadOnlyList<string> Motives, LetterFrames Frames, IReadOnlyDictionary<LetterTone, LetterManners> Tones)
{
    private static readonly Dictionary<string, LetterPhrases> Known = new[] { "en", "de", "fr", "es" }.ToDictionary(language => language, Load);

    /// <summary>The phrases of a BCP 47 tag's language, or null when letters do not speak it.</summary>
    public static LetterPhrases? For(string language) => Known.GetValueOrDefault(language.Split('-')[0].ToLowerInvariant());

    private static LetterPhrases Load(string language)
    {
        using var stream = typeof(LetterPhrases).Assembly.GetManifestResourceStream($"ResumeStudio.Core.CoverLetters.Phrases.letter-phrases.{language}.json")!;
        return JsonSerializer.Deserialize<LetterPhrases>(stream, new JsonSerializerOptions(JsonSerializerDefaults.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, RespectRequiredConstructorParameters = true })!;
    }
}

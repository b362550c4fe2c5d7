using ResumeStudio.Core.Postings.Reading;
using ResumeStudio.Core.Postings.Words;
using ResumeStudio.Core.Resumes.Limits;
using ResumeStudio.Core.Tailoring.Reading;

namespace ResumeStudio.Core.Postings;

/// <summary>
/// A posting read by rules: its language, and what it asks for. A posting is data: an instruction in it is listed as such and is
/// no requirement. Same input, same reading, in every culture; time is linear in the text.
/// </summary>
public sealed class PostingReading
{
    private PostingReading(PostingInput input, string language) => (Input, Language, Speech) = (input, language, PostingSpeech.For(language));

    /// <summary>What was read.</summary>
    public PostingInput Input { get; }

    /// <summary>Primary language tag (<c>en</c>), or an empty string for a language that these rules do not read.</summary>
    public string Language { get; }

    /// <summary>What it asks for, in the order of the posting.</summary>
    public IReadOnlyList<Requirement> Requirements { get; private init; } = [];

    /// <summary>Requirements beyond <see cref="PostingLimits.Requirements"/>, which are not read.</summary>
    public int Unread { get; private init; }

    /// <summary>Sentences that speak to a machine ("ignore all previous instructions"); they change nothing.</summary>
    public IReadOnlyList<string> Instructions { get; private init; } = [];

    /// <summary>What the work is: lines under a heading such as "What you will do".</summary>
    internal IReadOnlyList<string> Tasks { get; private init; } = [];

    /// <summary>The words of its language, or null.</summary>
    internal PostingSpeech? Speech { get; }

    /// <summary>Reads a posting.</summary>
    public static PostingReading Of(PostingInput input)
    {
        var text = Shortened.Cut(input.Text, PostingLimits.TextLength);
        var language = input.Language.Length > 0 ? input.Language.Split('-')[0].ToLowerInvariant() : PostingSpeech.Guess(PostingReader.WithoutTags(text));
        if (PostingSpeech.For(language) is not { } speech) return new(input, "");
        var reader = new PostingReader(speech);
        foreach (var line in text.Split('\n')) reader.Read(line);
        return new(input, language)
        {
            Requirements = [.. reader.Requirements.Take(PostingLimits.Requirements)],
            Unread = Math.Max(0, reader.Requirements.Count - PostingLimits.Requirements),
            Instructions = reader.Instructions,
            Tasks = reader.Tasks,
        };
    }
}

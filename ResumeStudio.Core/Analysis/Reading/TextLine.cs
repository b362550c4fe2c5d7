using ResumeStudio.Core.Analysis.Words;

namespace ResumeStudio.Core.Analysis.Reading;

/// <summary>One bullet or paragraph: its plain text, its words, and where it stands.</summary>
/// <param name="Address">The field (<c>part.field</c>).</param>
/// <param name="Where">Where it stands, in words.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Time">When it happened.</param>
/// <param name="Text">Its text without Markdown.</param>
internal sealed record TextLine(string Address, string Where, LineKind Kind, LineTime Time, string Text)
{
    private const int Around = 2;

    /// <summary>Its words, numbers and signs.</summary>
    public IReadOnlyList<Word> Words { get; } = Word.ListOf(Text);

    /// <summary>How many words it has; signs do not count.</summary>
    public int Count => Words.Count(word => !word.IsSign);

    /// <summary>The text from word <paramref name="at"/> on, <paramref name="length"/> words long, as it stands.</summary>
    public string Quote(int at, int length) => Text[Words[at].Start..Words[Math.Min(at + length, Words.Count) - 1].End];

    /// <summary>The same with the words beside it, for words too short to be found by a reader: "with my brother".</summary>
    public string QuoteAround(int at, int length) => Quote(Math.Max(0, at - Around), length + Math.Min(at, Around) + Around);

    /// <summary>The first words, as many as tell it apart.</summary>
    public string Beginning => Words.Count <= 12 ? Text : Quote(0, 12) + " …";

    /// <summary>How it opens, read with <paramref name="words"/>; read once.</summary>
    public Opener OpenerIn(LanguageWords words) => _opener ??= Opener.Of(this, words);

    /// <summary>Its quantities, read with <paramref name="words"/>; read once.</summary>
    public Quantities QuantitiesIn(LanguageWords words) => _quantities ??= Quantities.Of(this, words);

    private Opener? _opener;
    private Quantities? _quantities;
}

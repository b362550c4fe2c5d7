using ResumeStudio.Core.Resumes;

namespace ResumeStudio.Testing.Documents;

/// <summary>Sentences, dates and addresses that could stand in a resume, from one source of chance.</summary>
internal sealed class PlausibleText(Random random)
{
    public string Pick(params string[] words) => words[random.Next(words.Length)];

    public bool Chance(double probability) => random.NextDouble() < probability;

    public int Between(int least, int most) => random.Next(least, most + 1);

    public string Url(string path) => $"https://example.com/{path}-{random.Next(1000)}";

    public string Name() => $"{Pick(Words.FirstNames)} {Pick(Words.LastNames)}";

    public string Title() => Capital($"{Pick(Words.Adjectives)} {Pick(Words.Nouns)}");

    public List<string> Keywords(int count) => [.. Enumerable.Range(0, count).Select(_ => Pick(Words.Skills)).Distinct()];

    public List<Bullet> Bullets(int count) => [.. Enumerable.Range(0, count).Select(_ => new Bullet { Text = Sentence(), Hidden = Chance(0.04) })];

    public string Paragraphs(int count) => string.Join("\n\n", Enumerable.Range(0, count).Select(_ => $"{Sentence()} {Sentence()} {Sentence()}"));

    /// <summary>One sentence; now and then with bold, italic or linked words, or with a word that is longer than most lines like.</summary>
    public string Sentence()
    {
        var subject = Marked($"{Pick(Words.Adjectives)} {Pick(Words.Nouns)}");
        var longWord = Chance(0.08) ? $" ({Pick(Words.LongWords)})" : "";
        var more = Chance(0.4) ? $" {Pick(Words.Extras)}" : "";
        return $"{Pick(Words.Verbs)} the {subject}{longWord}, {Pick(Words.Results)}{more}.";
    }

    public PartialDate Date() => Chance(0.3) ? new(Between(1995, 2025)) : Chance(0.8) ? new(Between(1995, 2025), Between(1, 12)) : new(Between(1995, 2025), Between(1, 12), Between(1, 28));

    /// <summary>A range that ends in <paramref name="end"/>, or goes on when that is null.</summary>
    public DateRange Range(int start, int? end) => new(new(start, Chance(0.8) ? Between(1, 6) : null), end is { } year ? new(year, Chance(0.8) ? Between(7, 12) : null) : null, end is null);

    private string Marked(string words) => random.Next(12) switch
    {
        0 or 1 => $"**{words}**",
        2 => $"*{words}*",
        3 => $"[{words}]({Url("work")})",
        4 => $"***{words}***",
        _ => words,
    };

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}

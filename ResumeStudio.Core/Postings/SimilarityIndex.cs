using ResumeStudio.Core.Postings.Matching;
using ResumeStudio.Core.Postings.Words;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Tailoring.Reading;

namespace ResumeStudio.Core.Postings;

/// <summary>
/// How much of a posting's vocabulary resumes share, by the weights of Okapi BM25 (Robertson and Zaragoza, 2009) over an index of
/// those resumes alone. A measure of words, not of ability: it stands beside the match and never counts in it.
/// </summary>
public sealed class SimilarityIndex
{
    private const double Saturation = 1.2, LengthShare = 0.75;

    // As if there were ten more resumes of which each word stood in one: a word is not rare because there are few resumes.
    private const int Others = 10, OthersWith = 1;

    private readonly List<(Dictionary<string, int> Counts, int Length)> _resumes;
    private readonly Dictionary<string, int> _holders = new(StringComparer.Ordinal);
    private readonly double _meanLength;

    /// <summary>Indexes resumes, each read in its own language.</summary>
    public SimilarityIndex(IEnumerable<ResumeDocument> resumes)
    {
        _resumes = [.. resumes.Select(resume => Count(new ResumeTerms(resume, PostingSpeech.For("en")!).Lines.SelectMany(line => line.Terms)))];
        foreach (var key in _resumes.SelectMany(resume => resume.Counts.Keys)) _holders[key] = _holders.GetValueOrDefault(key) + 1;
        _meanLength = Math.Max(1, _resumes.Select(resume => resume.Length).DefaultIfEmpty(1).Average());
    }

    /// <summary>For each resume, in order, the share of the posting's vocabulary by weight, from 0 to 100.</summary>
    public IReadOnlyList<int> SharesOf(PostingReading posting)
    {
        if (posting.Speech is not { } speech) return [.. _resumes.Select(_ => 0)];
        var wanted = Count(TermReader.Of(new Passage($"{posting.Input.Title}\n{posting.Input.Text}", speech.Language), speech)).Counts.Keys.Select(key => (Key: key, Rarity: RarityOf(key))).ToList();
        var most = wanted.Sum(word => word.Rarity);
        return [.. _resumes.Select(resume => most == 0 ? 0 : (int)Math.Round(100 * wanted.Sum(word => word.Rarity * Presence(resume, word.Key)) / most, MidpointRounding.AwayFromZero))];
    }

    private double RarityOf(string key)
    {
        var holders = _holders.GetValueOrDefault(key) + OthersWith;
        return Math.Log(1 + (_resumes.Count + Others - holders + 0.5) / (holders + 0.5));
    }

    // 1 for a word that stands once in a resume of mean length.
    private double Presence((Dictionary<string, int> Counts, int Length) resume, string key)
    {
        var count = resume.Counts.GetValueOrDefault(key);
        return count == 0 ? 0 : Math.Min(1, count * (Saturation + 1) / (count + Saturation * (1 - LengthShare + LengthShare * resume.Length / _meanLength)));
    }

    private static (Dictionary<string, int> Counts, int Length) Count(IEnumerable<Term> terms)
    {
        var (counts, length) = (new Dictionary<string, int>(StringComparer.Ordinal), 0);
        foreach (var term in terms)
        {
            counts[term.Key] = counts.GetValueOrDefault(term.Key) + 1;
            length++;
        }

        return (counts, length);
    }
}

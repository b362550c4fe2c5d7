using ResumeStudio.Core.Analysis.Reading;
using ResumeStudio.Core.Postings.Words;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Core.Templates;

namespace ResumeStudio.Core.Postings.Matching;

/// <summary>What a resume says, by term. Name, e-mail, telephone and links say nothing of a job.</summary>
internal sealed class ResumeTerms
{
    private const int LeastCompound = 9, LeastPart = 4;
    private static readonly HashSet<string> Silent = ["basics.name", "basics.email", "basics.phone", "basics.url", "location.address", "location.postalCode"];

    private readonly Dictionary<string, List<ResumeLine>> _byKey = new(StringComparer.Ordinal);
    private readonly List<(string Fold, ResumeLine Line)> _compounds = [];
    private readonly PostingSpeech _speech;

    /// <summary>Reads what prints of <paramref name="document"/>, in its own language where that is known.</summary>
    public ResumeTerms(ResumeDocument document, PostingSpeech fallback)
    {
        _speech = PostingSpeech.For(document.Language.Split('-')[0].ToLowerInvariant()) ?? fallback;
        var sections = Printable.SectionsOf(document).ToList();
        var bare = sections.SelectMany(section => section.Items).OfType<SkillItem>().Select(skill => DocumentParts.Address(skill.Id)).ToHashSet();
        Lines = [.. PrintedTexts.Of(document, sections).Where(IsSaid).SelectMany(text => ResumeLine.Of(text, text.IsKeyword || bare.Contains(text.Address.Split('.')[0]), _speech))];
        foreach (var line in Lines)
            foreach (var term in line.Terms) Learn(term, line);
    }

    /// <summary>The printed texts in page order.</summary>
    public IReadOnlyList<ResumeLine> Lines { get; }

    /// <summary>The lines that say <paramref name="term"/>; a German compound is found by its parts, and its parts by the compound.</summary>
    public IReadOnlyList<ResumeLine> Find(Term term)
    {
        if (_byKey.TryGetValue(term.Key, out var lines)) return lines;
        var compounds = term.Fold.Length >= LeastPart ? _compounds.Where(word => IsPart(word.Fold, StemOf(term))).Select(word => word.Line).Distinct().ToList() : [];
        return compounds.Count > 0 ? compounds : FindSplit(term);
    }

    private static bool IsSaid(PrintedText text) => !Silent.Contains(text.Address) && !text.Address.EndsWith(".title", StringComparison.Ordinal) && !text.Address.EndsWith(".url", StringComparison.Ordinal);

    private void Learn(Term term, ResumeLine line)
    {
        Learn(term.Key, line);
        if (term.Count > 1) foreach (var word in TermReader.WordsOf(term, _speech)) Learn(word, line);
        if (_speech.Language == "de" && term.Count == 1 && term.Fold.Length >= LeastCompound) _compounds.Add((term.Fold, line));
    }

    private void Learn(string key, ResumeLine line)
    {
        if (!_byKey.TryGetValue(key, out var lines)) _byKey[key] = lines = [];
        if (lines.Count == 0 || !ReferenceEquals(lines[^1], line)) lines.Add(line);
    }

    private string StemOf(Term term) => term.Key[0] is '=' or '~' ? term.Fold : _speech.Stem(term.Fold);

    // At the beginning, or at the end but for an inflection.
    private static bool IsPart(string compound, string word) => word.Length >= LeastPart && compound.Length - word.Length >= LeastPart - 1
        && (compound.StartsWith(word, StringComparison.Ordinal) || compound.LastIndexOf(word, StringComparison.Ordinal) is >= LeastPart - 1 and var at && compound.Length - at - word.Length <= LeastPart);

    // "Hochregallager" where the resume has both parts in one line.
    private List<ResumeLine> FindSplit(Term term)
    {
        if (_speech.Language != "de" || term.Fold.Length < LeastCompound) return [];
        for (var cut = LeastPart; cut <= term.Fold.Length - LeastPart; cut++)
            if (Lookup(term.Fold[..cut].TrimEnd('s')) is { } head && Lookup(term.Fold[cut..]) is { } tail && head.Intersect(tail).ToList() is { Count: > 0 } both) return both;
        return [];
    }

    private List<ResumeLine>? Lookup(string part)
    {
        var alone = Tailoring.Reading.Token.ListOf(part);
        var key = alone.Count > 0 && SameWords.Index.Find(alone, 0) is { } same ? "~" + same.Key : _speech.Stem(part);
        return _byKey.GetValueOrDefault(key);
    }
}

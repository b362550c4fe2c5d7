using ResumeStudio.Core.Analysis.Words;
using ResumeStudio.Core.Postings.Words;
using ResumeStudio.Core.Resumes;

namespace ResumeStudio.Core.Tailoring.Uploads;

/// <summary>A heading with the lines under it; the first part has none.</summary>
/// <param name="Kind">What its heading says, or <see cref="SectionKind.Text"/> for one that nobody knows.</param>
/// <param name="Title">The heading as it stands.</param>
/// <param name="Lines">The lines.</param>
internal sealed record PlainPart(SectionKind Kind, string Title, List<PlainLine> Lines)
{
    private const int LongestHeading = 60;
    private static readonly Dictionary<string, SectionKind> Known = Read();

    /// <summary>Whether a line is a heading that resumes have.</summary>
    public static bool IsKnown(string line) => line.Length <= LongestHeading && Known.ContainsKey(PostingSpeech.Folded(line));

    /// <summary>The parts of a text; the first holds what stands above all headings.</summary>
    public static List<PlainPart> Of(string text)
    {
        List<PlainPart> parts = [new(SectionKind.Text, "", [])];
        var isAfterGap = false;
        foreach (var raw in text.Split('\n'))
        {
            var line = PlainLine.Of(raw) with { IsAfterGap = isAfterGap };
            isAfterGap = line.Text.Length == 0;
            if (isAfterGap) continue;
            if (KindOf(raw, line, parts.Count > 1) is { } kind) parts.Add(new(kind, line.Text.TrimEnd(':', ' '), []));
            else parts[^1].Lines.Add(line);
        }

        return parts;
    }

    // Markdown marks a heading of the second level; elsewhere capitals mark one once the first known heading has passed.
    private static SectionKind? KindOf(string raw, PlainLine line, bool isInside)
    {
        if (line.IsBullet || line.Text.Length > LongestHeading) return null;
        if (Known.TryGetValue(PostingSpeech.Folded(line.Text), out var kind)) return kind;
        var isMarked = raw.StartsWith("## ", StringComparison.Ordinal) || isInside && line.Text.Count(char.IsLetter) > 3 && !line.Text.Any(char.IsLower) && !line.Text.Any(char.IsDigit) && line.Text.All(letter => char.IsLetter(letter) || letter is ' ' or '&');
        return isMarked ? SectionKind.Text : null;
    }

    private static Dictionary<string, SectionKind> Read()
    {
        var kinds = new Dictionary<string, SectionKind>(StringComparer.Ordinal);
        foreach (var (key, value) in WordFile.Read("tailoring", "tailoring", "Tailoring")["headings"].Pairs)
            foreach (var phrase in WordList.Split(value)) kinds[PostingSpeech.Folded(phrase)] = Enum.Parse<SectionKind>(key);
        foreach (var words in LanguageWords.Languages.Select(LanguageWords.For))
            foreach (var (key, phrases) in words!.Headings)
                foreach (var phrase in phrases) kinds[PostingSpeech.Folded(phrase)] = Enum.Parse<SectionKind>(key, ignoreCase: true);
        return kinds;
    }
}

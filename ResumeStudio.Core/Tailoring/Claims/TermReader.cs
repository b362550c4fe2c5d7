using ResumeStudio.Core.Tailoring.Reading;
using ResumeStudio.Core.Tailoring.Words;

namespace ResumeStudio.Core.Tailoring.Claims;

/// <summary>Finds titles, degrees and tools that the lists know.</summary>
internal static class TermReader
{
    private const int TitleReach = 3;
    private static readonly string[] FieldOpeners = ["in", "of", "en", "de", "d", "fur"];

    /// <summary>What begins at <paramref name="at"/>: a term and, for a degree, its field.</summary>
    public static IEnumerable<Mark> ReadAt(Passage passage, int at)
    {
        if (Speech.For(passage.Language).Degrees.Find(passage.Tokens, at) is { } degree && !IsScrumMaster(passage, at)) return OfDegree(passage, at, degree.Key, degree.Count);
        if (CommonWords.Tools.Find(passage.Tokens, at) is { } tool) return [new TermMark(ClaimKind.Tool, at, tool.Count, tool.Key)];
        return Title(passage, at) is { } title ? [title] : [];
    }

    private static IEnumerable<Mark> OfDegree(Passage passage, int at, string key, int count)
    {
        var keys = key.Split(" > ");
        yield return new TermMark(ClaimKind.Degree, at, count, keys[0], keys.Length > 1 ? keys[1] : null);
        var field = at + count;
        if (field + 1 >= passage.Tokens.Count || passage.IsBreak(field) || passage.IsBreak(field + 1) || !FieldOpeners.Contains(passage.Tokens[field].Fold)) yield break;
        if (passage.Tokens[field + 1].Kind == TokenKind.Word && !CommonWords.Function.Contains(passage.Tokens[field + 1].Fold)) yield return new WordMark(ClaimKind.Degree, field + 1, 1, false);
    }

    private static bool IsScrumMaster(Passage passage, int at) => at > 0 && passage.Tokens[at - 1].Fold == "scrum";

    private static TermMark? Title(Passage passage, int at)
    {
        var word = passage.Tokens[at].Fold;
        if (IsRole(passage, at) is { } role) return new(ClaimKind.Title, at, CommonWords.Roles.Find(passage.Tokens, at)!.Value.Count, role);
        if (Compound(passage, word) is { } compound) return compound with { At = at };
        if (CommonWords.Levels.Find(passage.Tokens, at) is not { } level) return null;
        for (var next = at + 1; next <= at + TitleReach && !passage.IsBreak(next); next++)
            if (IsRole(passage, next) is not null || Compound(passage, passage.Tokens[next].Fold) is not null) return new(ClaimKind.Title, at, level.Count, "level " + level.Key);
        return at > 0 && IsRole(passage, at - 1) is not null && passage.IsNext(at) ? new(ClaimKind.Title, at, level.Count, "level " + level.Key) : null;
    }

    // "Responsable d'un budget" says what someone answers for, not what they are called.
    private static string? IsRole(Passage passage, int at)
    {
        if (CommonWords.Roles.Find(passage.Tokens, at) is not { } role) return null;
        var isPhrase = passage.Tokens[at].Fold == "responsable" && at + 2 < passage.Tokens.Count && passage.Tokens[at + 2].Fold is "un" or "une";
        return isPhrase ? null : role.Key;
    }

    // "Stationsleiterin" is a title of its own and a "Leiter"; who is called only "Leiter" may be either.
    private static TermMark? Compound(Passage passage, string word)
    {
        foreach (var end in Speech.For(passage.Language).Compounds)
            if (word.Length > end.Length + 2 && word.EndsWith(end, StringComparison.Ordinal))
            {
                var bare = end.EndsWith("in", StringComparison.Ordinal) ? end[..^2] : end;
                return new(ClaimKind.Title, 0, 1, word[..^end.Length] + bare, CommonWords.Roles.Find(Token.ListOf(bare), 0)?.Key);
            }

        return null;
    }
}

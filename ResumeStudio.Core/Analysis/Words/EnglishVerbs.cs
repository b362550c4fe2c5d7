namespace ResumeStudio.Core.Analysis.Words;

/// <summary>Forms of English verbs: <c>lead/led/led</c>, or a base whose forms are regular, with <c>+</c> when its last letter doubles (<c>plan+</c>).</summary>
internal static class EnglishVerbs
{
    /// <summary>Reads one entry of the list.</summary>
    public static Verb Read(string entry)
    {
        var parts = entry.TrimEnd('+').Split('/');
        var stem = parts[0] + (entry.EndsWith('+') ? parts[0][^1] : "");
        var past = parts.Length > 1 ? parts[1] : Past(stem);
        return new(parts[0], past, parts[0],
        [
            (parts[0], VerbForm.Present), (ThirdPerson(parts[0]), VerbForm.Present), (Gerund(stem), VerbForm.Present | VerbForm.Gerund),
            (past, VerbForm.Past), (parts.Length > 2 ? parts[2] : past, VerbForm.Participle),
        ]);
    }

    private static string Past(string stem) => stem.EndsWith('e') ? stem + "d" : EndsInConsonantAndY(stem) ? stem[..^1] + "ied" : stem + "ed";

    private static string ThirdPerson(string word) =>
        word.EndsWith('s') || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal) || word.EndsWith('x') || word.EndsWith('o') ? word + "es"
        : EndsInConsonantAndY(word) ? word[..^1] + "ies" : word + "s";

    private static string Gerund(string stem) =>
        stem.EndsWith('e') && !stem.EndsWith("ee", StringComparison.Ordinal) ? stem[..^1] + "ing"
        : stem is "run" or "cut" or "set" or "put" or "win" or "begin" ? stem + stem[^1] + "ing" : stem + "ing";

    private static bool EndsInConsonantAndY(string word) => word is [.., not ('a' or 'e' or 'o' or 'u'), 'y'];
}

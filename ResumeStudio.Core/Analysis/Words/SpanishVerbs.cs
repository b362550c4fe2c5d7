namespace ResumeStudio.Core.Analysis.Words;

/// <summary>Forms of Spanish verbs: <c>infinitive/past/noun/present</c>. What is regular stays empty; several persons are joined by <c>+</c>.</summary>
internal static class SpanishVerbs
{
    /// <summary>Reads one entry of the list.</summary>
    public static Verb Read(string entry)
    {
        string[] parts = [.. entry.Split('/'), "", "", ""];
        var (stem, isA) = (parts[0][..^2], parts[0].EndsWith("ar", StringComparison.Ordinal));
        var past = parts[1].Length > 0 ? parts[1].Split('+') : isA ? [SoftStem(stem) + "é", stem + "ó"] : new[] { stem + "í", stem + "ió" };
        var present = parts[3].Length > 0 ? parts[3].Split('+') : [stem + "o", stem + (isA ? "a" : "e")];
        return new(parts[0], past[0], present[0],
        [
            (parts[0], VerbForm.Infinitive), (stem + (isA ? "ando" : "iendo"), VerbForm.Gerund),
            (stem + (isA ? "ado" : "ido"), VerbForm.Participle), (stem + (isA ? "ada" : "ida"), VerbForm.Participle),
            .. past.Select(form => (form, VerbForm.Past)), .. present.Select(form => (form, VerbForm.Present)),
            .. parts[2].Length == 0 ? [] : new[] { (parts[2], VerbForm.Noun) },
        ]);
    }

    /// <summary>The stem before é keeps its sound: busqué, llegué, organicé.</summary>
    private static string SoftStem(string stem) => stem[^1] switch
    {
        'c' => stem[..^1] + "qu",
        'g' => stem + "u",
        'z' => stem[..^1] + "c",
        _ => stem,
    };
}

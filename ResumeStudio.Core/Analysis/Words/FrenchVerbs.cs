namespace ResumeStudio.Core.Analysis.Words;

/// <summary>Forms of French verbs: <c>infinitive/participle/noun/present</c>. What is regular stays empty.</summary>
internal static class FrenchVerbs
{
    /// <summary>Reads one entry of the list.</summary>
    public static Verb Read(string entry)
    {
        string[] parts = [.. entry.Split('/'), "", "", ""];
        var stem = parts[0][..^2];
        var participle = parts[1].Length > 0 ? parts[1] : parts[0].EndsWith("er", StringComparison.Ordinal) ? stem + "é" : stem + "i";
        var present = parts[3].Length > 0 ? parts[3] : parts[0].EndsWith("er", StringComparison.Ordinal) ? stem + "e" : "";
        return new(parts[0], participle, present,
        [
            (parts[0], VerbForm.Infinitive), (participle, VerbForm.Participle), (participle + "e", VerbForm.Participle), (participle + "s", VerbForm.Participle), (participle + "es", VerbForm.Participle),
            .. Optional(present, VerbForm.Present), .. Optional(parts[2], VerbForm.Noun),
        ]);
    }

    private static IEnumerable<(string, VerbForm)> Optional(string text, VerbForm form) => text.Length == 0 ? [] : [(text, form)];
}

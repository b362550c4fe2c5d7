namespace ResumeStudio.Core.Analysis.Words;

/// <summary>Forms of German verbs: <c>infinitive/past/participle/noun</c>. A past of two words ("führte ein") is found by its first.</summary>
internal static class GermanVerbs
{
    /// <summary>Reads one entry of the list.</summary>
    public static Verb Read(string entry)
    {
        var parts = entry.Split('/');
        var particle = parts[1].Split(' ') is [_, var word] ? word : "";
        var stem = Stem(parts[0][particle.Length..]);
        var present = stem + "e";
        return new(parts[0], parts[1], (present + " " + particle).Trim(),
        [
            (parts[0], VerbForm.Infinitive), (parts[1].Split(' ')[0], VerbForm.Past), (parts[1].Split(' ')[0] + "n", VerbForm.Past),
            (parts[2], VerbForm.Participle), (parts[3], VerbForm.Noun), (present, VerbForm.Present), (ThirdPerson(stem), VerbForm.Present),
            .. stem.EndsWith("el", StringComparison.Ordinal) ? new[] { (stem[..^2] + "le", VerbForm.Present) } : [],
        ]);
    }

    private static string Stem(string infinitive) => infinitive.EndsWith("en", StringComparison.Ordinal) ? infinitive[..^2] : infinitive.TrimEnd('n');

    private static string ThirdPerson(string stem) => stem[^1] is 't' or 'd' ? stem + "et" : stem + "t";
}

namespace ResumeStudio.Core.Postings;

/// <summary>The languages that postings are read in.</summary>
public static class PostingLanguages
{
    /// <summary>Primary tags with their English names.</summary>
    public static IReadOnlyList<(string Tag, string Name)> All { get; } = [("en", "English"), ("de", "German"), ("fr", "French"), ("es", "Spanish")];

    /// <summary>The name of a language; the tag itself when it is not read.</summary>
    public static string Name(string tag) => All.FirstOrDefault(language => language.Tag == tag).Name ?? $"another language ({tag})";
}

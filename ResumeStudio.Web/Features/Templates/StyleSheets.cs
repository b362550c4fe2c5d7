using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace ResumeStudio.Web.Features.Templates;

/// <summary>The style sheets of documents, built into the program, so that no file on disk changes somebody's page.</summary>
public static partial class StyleSheets
{
    private static readonly ConcurrentDictionary<string, string> Known = new();

    /// <summary>The sheet <paramref name="name"/> of <paramref name="feature"/>, without comments and spare spaces.</summary>
    public static string Read(string feature, string name) => Known.GetOrAdd($"{feature}.{name}.css", Load);

    private static string Load(string name)
    {
        using var stream = typeof(StyleSheets).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The style sheet {name} is not built in.");
        using var reader = new StreamReader(stream);
        return Spaces().Replace(Comments().Replace(reader.ReadToEnd(), ""), " ");
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}

using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace ResumeStudio.Web.Features.Templates;

/// <summary>The designs' style sheets, built into the program, so that no file on disk changes somebody's page.</summary>
internal static partial class StyleSheets
{
    private static readonly ConcurrentDictionary<string, string> Known = new();

    public static string Read(string name) => Known.GetOrAdd(name, Load);

    private static string Load(string name)
    {
        using var stream = typeof(StyleSheets).Assembly.GetManifestResourceStream($"Templates.{name}.css")
            ?? throw new InvalidOperationException($"The style sheet {name}.css is not built in.");
        using var reader = new StreamReader(stream);
        return Spaces().Replace(Comments().Replace(reader.ReadToEnd(), ""), " ");
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}

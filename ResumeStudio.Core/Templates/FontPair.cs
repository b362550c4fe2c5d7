namespace ResumeStudio.Core.Templates;

/// <summary>Two families that go together.</summary>
/// <param name="Heading">Id of the heading font.</param>
/// <param name="Body">Id of the body font.</param>
public sealed record FontPair(string Heading, string Body)
{
    /// <summary>The pairs on offer.</summary>
    public static IReadOnlyList<FontPair> Choices { get; } =
    [
        new("fraunces", "inter"), new("inter", "inter"), new("source-sans-3", "source-sans-3"), new("source-serif-4", "source-sans-3"),
        new("source-serif-4", "source-serif-4"), new("eb-garamond", "eb-garamond"), new("ibm-plex-sans", "ibm-plex-sans"), new("lato", "lato"), new("eb-garamond", "lato"),
    ];

    /// <summary>"Fraunces and Inter", or one name.</summary>
    public string Label => Heading == Body ? Name(Body) : $"{Name(Heading)} and {Name(Body)}";

    private static string Name(string id) => FontCatalogue.Find(id)?.Label ?? id;
}

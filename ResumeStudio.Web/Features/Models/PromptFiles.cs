using System.Collections.Concurrent;
using System.Reflection;
using ResumeStudio.Core.Models;

namespace ResumeStudio.Web.Features.Models;

/// <summary>The prompts, files of prose beside the features that use them.</summary>
public static class PromptFiles
{
    private const string Folder = "Prompts.", Ending = ".md";
    private static readonly ConcurrentDictionary<string, PromptTemplate> Read = new();

    /// <summary>The names of all prompts.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Select(name => name[Folder.Length..^Ending.Length]).Order(StringComparer.Ordinal)];

    public static PromptTemplate Get(string name) => Read.GetOrAdd(name, key =>
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Folder + key + Ending) ?? throw new ArgumentException($"There is no prompt {key}.");
        using var reader = new StreamReader(stream);
        return PromptTemplate.Read(key, reader.ReadToEnd());
    });
}

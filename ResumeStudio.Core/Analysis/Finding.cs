using System.Text.Json.Serialization;

namespace ResumeStudio.Core.Analysis;

/// <summary>One thing that a check points at, with the words that it is about.</summary>
/// <param name="Severity">How much it matters.</param>
/// <param name="Address">The field (<c>part.field</c>, as the editor and the printed page name it), or an empty string for the whole resume.</param>
/// <param name="Where">Where it stands, in words ("Experience, Senior engineer").</param>
/// <param name="Quote">The words it is about, as they stand; may be empty when something is missing.</param>
/// <param name="Title">What it is, in a few words.</param>
/// <param name="Why">Why it matters.</param>
/// <param name="Advice">What can be done.</param>
public sealed record Finding(Severity Severity, string Address, string Where, string Quote, string Title, string Why, string Advice)
{
    /// <summary>The title of words that a checker of spelling does not know.</summary>
    internal const string Misspelt = "Spelling";

    /// <summary>Whether it is about a word that a checker of spelling does not know; the person may keep that as their own.</summary>
    [JsonIgnore] public bool IsSpelling => Title == Misspelt;

    /// <summary>Words to choose from, in the language of the resume: power verbs of the same sense, suggestions of a checker.</summary>
    public IReadOnlyList<string> Offers { get; init; } = [];

    /// <summary>Stays the same as long as rule, field and quoted words do, so that an ignored finding stays ignored. Set by the report.</summary>
    public string Key { get; init; } = "";
}

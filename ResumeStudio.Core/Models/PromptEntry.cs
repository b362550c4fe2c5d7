namespace ResumeStudio.Core.Models;

/// <summary>An entry of a resume as a model is told of it.</summary>
/// <param name="Id">The item or role, as addresses name it.</param>
/// <param name="Section">The title of its section.</param>
/// <param name="Facts">Its filled fields by label.</param>
/// <param name="Lines">Its lines of achievements.</param>
public sealed record PromptEntry(string Id, string Section, IReadOnlyDictionary<string, string> Facts, IReadOnlyList<PromptLine> Lines)
{
    /// <summary>How long it is, in characters.</summary>
    internal int Letters => Facts.Sum(fact => fact.Key.Length + fact.Value.Length) + Lines.Sum(line => line.Text.Length);
}

namespace ResumeStudio.Core.Analysis.Checks;

/// <summary>One row of the table of checks (<c>checks.json</c>): everything about a check that is not its way of looking.</summary>
/// <param name="Id">The id, for example <c>R-W3</c>.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="Score">The score it belongs to.</param>
/// <param name="Weight">Its weight there.</param>
/// <param name="Version">The version of its rule; raised with every change of rule or threshold.</param>
/// <param name="Languages">Primary language tags, or <c>*</c> for all.</param>
/// <param name="Limits">Its thresholds by name.</param>
internal sealed record CheckEntry(string Id, string Title, ScoreKind Score, int Weight, int Version, IReadOnlyList<string> Languages, IReadOnlyDictionary<string, double> Limits);

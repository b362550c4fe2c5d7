namespace ResumeStudio.Core.Analysis.Words;

/// <summary>Verbs that say much the same.</summary>
/// <param name="Name">Its name in the list.</param>
/// <param name="GoesOn">Whether such work goes on rather than ends.</param>
/// <param name="Cues">Words beside which this sense is meant.</param>
/// <param name="Verbs">Its verbs, best known first.</param>
internal sealed record VerbSense(string Name, bool GoesOn, IReadOnlySet<string> Cues, IReadOnlyList<Verb> Verbs);

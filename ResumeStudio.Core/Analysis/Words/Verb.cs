namespace ResumeStudio.Core.Analysis.Words;

/// <summary>A verb of a list with its forms in lower case.</summary>
/// <param name="Base">The form in the dictionary.</param>
/// <param name="Past">What it is offered as for a role that is over.</param>
/// <param name="Present">What it is offered as for a role that goes on.</param>
/// <param name="Forms">Every spelling with what it can be.</param>
internal sealed record Verb(string Base, string Past, string Present, IReadOnlyList<(string Text, VerbForm Form)> Forms);

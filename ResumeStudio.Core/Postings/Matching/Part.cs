namespace ResumeStudio.Core.Postings.Matching;

/// <summary>One compared part of a requirement.</summary>
/// <param name="Weight">How much it counts beside the others.</param>
/// <param name="Share">How far it is shown, from 0 to 1.</param>
/// <param name="Quotes">What shows it.</param>
/// <param name="Missing">What nothing shows.</param>
/// <param name="Note">What was compared, where that is not words.</param>
internal sealed record Part(int Weight, decimal Share, IReadOnlyList<MatchQuote> Quotes, IReadOnlyList<string> Missing, string Note = "");

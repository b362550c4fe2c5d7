namespace ResumeStudio.Core.Postings.Matching;

/// <summary>One thing that a requirement asks for; any of its ways will do ("Python or Go").</summary>
/// <param name="Ways">The ways, each with the words that must be found.</param>
internal sealed record Need(IReadOnlyList<IReadOnlyList<Term>> Ways)
{
    /// <summary>How much it weighs: as much as its heaviest way.</summary>
    public int Weight => Ways.Max(way => way.Sum(term => term.Weight));
}

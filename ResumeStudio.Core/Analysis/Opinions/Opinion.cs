namespace ResumeStudio.Core.Analysis.Opinions;

/// <summary>What is left of a model's opinion after <see cref="OpinionCheck"/>.</summary>
/// <param name="Strengths">What stands out.</param>
/// <param name="Improvements">What a reader would ask.</param>
/// <param name="Dropped">How many points were taken out, because they quoted or claimed what the resume does not say.</param>
public sealed record Opinion(IReadOnlyList<OpinionPoint> Strengths, IReadOnlyList<OpinionPoint> Improvements, int Dropped)
{
    /// <summary>Whether nothing is left.</summary>
    public bool IsEmpty => Strengths.Count == 0 && Improvements.Count == 0;
}

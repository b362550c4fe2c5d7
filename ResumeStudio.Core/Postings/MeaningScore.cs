namespace ResumeStudio.Core.Postings;

/// <summary>
/// How near the lines of a resume come to what a posting asks for, by vectors that a model made of them: for each requirement the
/// nearest line by cosine, and the mean of those. It depends on the model and stands beside the match, of which it is no part.
/// </summary>
public static class MeaningScore
{
    /// <summary>From 0 to 100.</summary>
    /// <param name="wanted">A vector for each requirement.</param>
    /// <param name="shown">A vector for each line, of the same length.</param>
    public static int Of(IReadOnlyList<float[]> wanted, IReadOnlyList<float[]> shown) =>
        wanted.Count == 0 || shown.Count == 0 ? 0 : (int)Math.Round(100 * wanted.Average(one => Math.Clamp(shown.Max(line => Cosine(one, line)), 0, 1)), MidpointRounding.AwayFromZero);

    private static double Cosine(float[] one, float[] other)
    {
        var (dot, left, right) = (0.0, 0.0, 0.0);
        for (var at = 0; at < Math.Min(one.Length, other.Length); at++) (dot, left, right) = (dot + (double)one[at] * other[at], left + (double)one[at] * one[at], right + (double)other[at] * other[at]);
        return dot / Math.Sqrt(left * right) is var cosine && double.IsFinite(cosine) ? cosine : 0;
    }
}

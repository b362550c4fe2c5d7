namespace ResumeStudio.Core.Resumes;

/// <summary>The values that one number of the design may have, both ends included.</summary>
/// <param name="Least">The smallest.</param>
/// <param name="Most">The largest.</param>
public readonly record struct ThemeRange(double Least, double Most)
{
    /// <summary>Whether <paramref name="value"/> lies inside; NaN does not.</summary>
    public bool Holds(double value) => value >= Least && value <= Most;

    /// <summary>The nearest value inside; <see cref="Least"/> for NaN.</summary>
    public double Clamp(double value) => double.IsNaN(value) ? Least : Math.Clamp(value, Least, Most);
}

using System.Globalization;
using System.Numerics;

namespace ResumeStudio.Core.Analysis.Scoring;

/// <summary>An exact number that is not negative, so that a score of 82.5 rounds the same way everywhere.</summary>
internal readonly record struct Fraction
{
    private Fraction(BigInteger over, BigInteger under)
    {
        var common = BigInteger.GreatestCommonDivisor(over, under);
        (Over, Under) = (over / common, under / common);
    }

    /// <summary>The numerator, in lowest terms.</summary>
    public BigInteger Over { get; }

    /// <summary>The denominator, in lowest terms.</summary>
    public BigInteger Under { get; }

    /// <summary><paramref name="over"/> ÷ <paramref name="under"/>.</summary>
    public static Fraction Of(long over, long under = 1) => new(over, under);

    /// <summary>The sum.</summary>
    public static Fraction operator +(Fraction one, Fraction other) => new(one.Over * other.Under + other.Over * one.Under, one.Under * other.Under);

    /// <summary>The difference.</summary>
    public static Fraction operator -(Fraction one, Fraction other) => new(one.Over * other.Under - other.Over * one.Under, one.Under * other.Under);

    /// <summary>The product.</summary>
    public static Fraction operator *(Fraction one, Fraction other) => new(one.Over * other.Over, one.Under * other.Under);

    /// <summary>The quotient.</summary>
    public static Fraction operator /(Fraction one, Fraction other) => new(one.Over * other.Under, one.Under * other.Over);

    /// <summary>The nearest whole number; a half goes up.</summary>
    public int Rounded => (int)((2 * Over + Under) / (2 * Under));

    /// <summary>"1", "0", "5/6".</summary>
    public override string ToString() => Under.IsOne ? Over.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{Over}/{Under}");
}

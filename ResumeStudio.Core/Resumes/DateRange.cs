namespace ResumeStudio.Core.Resumes;

/// <summary>
/// A time from a start to an end. Each side may be unknown; an ongoing range ("present") has no end.
/// Reversed ranges can be held, so that half-typed input is never lost; <see cref="Problem"/> names them.
/// </summary>
/// <param name="Start">When it began, or null when unknown.</param>
/// <param name="End">When it ended, or null when unknown or ongoing.</param>
/// <param name="Ongoing">Whether it still goes on; then <paramref name="End"/> is null.</param>
public sealed record DateRange(PartialDate? Start = null, PartialDate? End = null, bool Ongoing = false)
{
    /// <summary>A range of which nothing is known.</summary>
    public static DateRange Unknown { get; } = new();

    /// <summary>Whether neither side is known and it is not ongoing.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsUnknown => Start is null && End is null && !Ongoing;

    /// <summary>What is wrong with the range in words for the person, or null. An end inside a less exact start is fine (2021 to 2021-03).</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public string? Problem => (Start, End) switch
    {
        _ when Ongoing && End is not null => "A current entry has no end date.",
        ({ } start, { } end) when end.Latest < start.Earliest => "The end is before the start.",
        _ => null,
    };
}

namespace ResumeStudio.Core.Tailoring.Claims;

/// <summary>A date as exact as it is said, or "present" when no part is known.</summary>
internal sealed record DateMark(int At, int Count, int? Year, int? Month, int? Day, DateSide Side) : Mark(ClaimKind.Date, At, Count)
{
    /// <summary>Whether it says that something goes on.</summary>
    public bool IsPresent => Year is null && Month is null;

    /// <summary>Whether every part that is said is the same in a known date.</summary>
    public bool Fits(int? year, int? month, int? day) =>
        (Year is null || Year == year) && (Month is null || Month == month) && (Day is null || Day == day);
}

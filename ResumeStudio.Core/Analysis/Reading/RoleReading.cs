using ResumeStudio.Core.Resumes;

namespace ResumeStudio.Core.Analysis.Reading;

/// <summary>A position with its bullets.</summary>
/// <param name="Address">The id of the role, or of the item that is one.</param>
/// <param name="Where">Where it stands, in words.</param>
/// <param name="Title">The position.</param>
/// <param name="Dates">From when to when.</param>
/// <param name="Bullets">Its bullets that print.</param>
internal sealed record RoleReading(string Address, string Where, string Title, DateRange Dates, IReadOnlyList<TextLine> Bullets)
{
    /// <summary>Whether it goes on, or ended at most <paramref name="years"/> years before <paramref name="day"/>, or tells no end.</summary>
    public bool IsRecent(DateOnly day, int years) => Dates.Ongoing || Dates.End is not { } last || last.Latest.AddYears(years) >= day;
}

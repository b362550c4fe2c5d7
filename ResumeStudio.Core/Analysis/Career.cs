using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Core.Templates;

namespace ResumeStudio.Core.Analysis;

/// <summary>How long somebody has worked, and where that puts them.</summary>
/// <param name="Level">Where they stand.</param>
/// <param name="Years">Whole years of work; time in two jobs at once counts once.</param>
public sealed record Career(CareerLevel Level, int Years)
{
    private const int EntryYears = 2, SeniorYears = 10;

    /// <summary>Reads level and years from the printed dates, as of <paramref name="day"/>.</summary>
    public static Career Of(ResumeDocument document, DateOnly day)
    {
        var items = Printable.SectionsOf(document).SelectMany(Printable.ItemsOf).ToList();
        var years = Months(items.OfType<WorkItem>().SelectMany(Printable.RolesOf).Select(role => role.Dates), day) / 12;
        var studies = items.OfType<EducationItem>().Any(study => IsStudying(study.Dates, day));
        return new(years >= SeniorYears ? CareerLevel.Senior : years >= EntryYears ? CareerLevel.Middle : studies ? CareerLevel.Student : CareerLevel.Entry, years);
    }

    private static bool IsStudying(DateRange dates, DateOnly day) => dates.Ongoing || dates.End is { } end && end.Latest.AddYears(1) >= day;

    private static int Months(IEnumerable<DateRange> ranges, DateOnly day)
    {
        var (total, reached) = (0, int.MinValue);
        foreach (var (start, end) in ranges.Select(range => Span(range, day)).Where(span => span.End >= span.Start).Order())
        {
            total += Math.Max(0, end - Math.Max(start - 1, reached));
            reached = Math.Max(reached, end);
        }

        return total;
    }

    private static (int Start, int End) Span(DateRange range, DateOnly day) =>
        range.Start is null || range.Problem is not null ? (0, -1)
        : (Month(range.Start.Earliest), Math.Min(Month(day), range.Ongoing ? Month(day) : Month(range.End?.Latest ?? range.Start.Latest)));

    private static int Month(DateOnly date) => date.Year * 12 + date.Month;
}

namespace ResumeStudio.Core.Models;

/// <summary>The calendar month, in UTC, that budgets count.</summary>
public static class ModelMonth
{
    /// <summary>The first instant of the month of <paramref name="now"/>.</summary>
    public static DateTimeOffset StartOf(DateTimeOffset now) => new(now.UtcDateTime.Year, now.UtcDateTime.Month, 1, 0, 0, 0, TimeSpan.Zero);
}

using System.Globalization;

namespace ResumeStudio.Core.Common;

/// <summary>Says how long ago a moment was, in the words of a list: "just now", "3 min ago", "yesterday", "12 Nov".</summary>
public static class RelativeTime
{
    /// <summary>The words for <paramref name="moment"/> as seen from <paramref name="now"/>; a moment in the future reads "just now".</summary>
    public static string Text(DateTimeOffset moment, DateTimeOffset now) => (now - moment) switch
    {
        { TotalMinutes: < 1 } => "just now",
        { TotalHours: < 1 } past => $"{(int)past.TotalMinutes} min ago",
        { TotalDays: < 1 } past => $"{(int)past.TotalHours} h ago",
        { TotalDays: < 2 } => "yesterday",
        { TotalDays: < 7 } past => $"{(int)past.TotalDays} days ago",
        _ => moment.ToString(moment.Year == now.Year ? "d MMM" : "d MMM yyyy", CultureInfo.CurrentCulture),
    };
}

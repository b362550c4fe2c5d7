namespace ResumeStudio.Core.Domains;

/// <summary>When a domain is looked at again: every 5 minutes for a day, every hour for a week, then not before the person asks; once it works, daily.</summary>
public static class CheckSchedule
{
    /// <summary>How long a verified domain stays on after its verification record was last there.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromHours(72);

    /// <summary>The pace of the first day, and that of the job.</summary>
    public static readonly TimeSpan Soon = TimeSpan.FromMinutes(5);

    /// <summary>The pace of what works.</summary>
    public static readonly TimeSpan Daily = TimeSpan.FromDays(1);

    private static readonly TimeSpan Eager = TimeSpan.FromDays(1);
    private static readonly TimeSpan Patient = TimeSpan.FromDays(7);
    private static readonly TimeSpan Hourly = TimeSpan.FromHours(1);

    /// <summary>The time until the next check of a domain that still needs something, by how long it has been looked for; null when that is over.</summary>
    public static TimeSpan? Searching(TimeSpan since) => since < Eager ? Soon : since < Patient ? Hourly : null;

    /// <summary>The time until the next check of a verified domain.</summary>
    /// <param name="isFine">Whether the last check found all records in place.</param>
    /// <param name="since">How long the person has been setting it up.</param>
    public static TimeSpan Verified(bool isFine, TimeSpan since) => isFine ? Daily : Searching(since) ?? Daily;

    /// <summary>The time until the next look at a valid certificate: a day, or earlier when it ends soon, so that a renewal that fails is seen before visitors do.</summary>
    /// <param name="left">How long it is still valid.</param>
    public static TimeSpan Certificate(TimeSpan left) => left / 2 < Soon ? Soon : left / 2 < Daily ? left / 2 : Daily;

    /// <summary>The time until the next check of a verified domain whose record is gone.</summary>
    public static TimeSpan Missing => Hourly;
}

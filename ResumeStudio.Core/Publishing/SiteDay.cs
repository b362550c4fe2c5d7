using ResumeStudio.Core.Sharing;

namespace ResumeStudio.Core.Publishing;

/// <summary>How often a published portfolio was looked at on one day (UTC), by people who came from one place. Nothing in it tells who they were.</summary>
public sealed class SiteDay
{
    private SiteDay() { }

    /// <summary>The publication.</summary>
    public Guid PublicationId { get; private set; }

    /// <summary>The day in UTC.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>The host of the page that led here, as in <see cref="LinkDay.Host"/>.</summary>
    public string Host { get; private set; } = "";

    /// <summary>Views, one visitor counted once an hour.</summary>
    public int Views { get; private set; }

    /// <summary>An empty count.</summary>
    public static SiteDay Of(Guid publicationId, DateOnly day, string host) => new() { PublicationId = publicationId, Day = day, Host = host };

    /// <summary>Adds what was counted.</summary>
    public void Add(int views) => Views += views;
}

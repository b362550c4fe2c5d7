namespace ResumeStudio.Core.Publishing;

/// <summary>How often a published portfolio was looked at on one day (UTC) from one country. It stands apart from the leading hosts, so that the two cannot be put together.</summary>
public sealed class SiteCountry
{
    private SiteCountry() { }

    /// <summary>The publication.</summary>
    public Guid PublicationId { get; private set; }

    /// <summary>The day in UTC.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>The ISO 3166-1 code of the country.</summary>
    public string Country { get; private set; } = "";

    /// <summary>Views, one visitor counted once an hour.</summary>
    public int Views { get; private set; }

    /// <summary>An empty count.</summary>
    public static SiteCountry Of(Guid publicationId, DateOnly day, string country) => new() { PublicationId = publicationId, Day = day, Country = country };

    /// <summary>Adds what was counted.</summary>
    public void Add(int views) => Views += views;
}

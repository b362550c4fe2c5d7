namespace ResumeStudio.Core.Sharing;

/// <summary>How often a link was used on one day (UTC), by people who came from one place. Nothing in it tells who they were.</summary>
public sealed class LinkDay
{
    /// <summary>The longest host that is kept, in characters; longer ones are cut.</summary>
    public const int HostLength = 100;

    /// <summary>How many hosts are told apart for a link and day; all further ones are <see cref="OtherHosts"/>.</summary>
    public const int MostHosts = 50;

    /// <summary>Stands for the hosts beyond <see cref="MostHosts"/>.</summary>
    public const string OtherHosts = "other";

    private LinkDay() { }

    /// <summary>The link.</summary>
    public Guid LinkId { get; private set; }

    /// <summary>The day in UTC.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>The host of the page that led here, in lower case; empty when the browser named none.</summary>
    public string Host { get; private set; } = "";

    /// <summary>Views, one visitor counted once an hour.</summary>
    public int Views { get; private set; }

    /// <summary>Downloads of the PDF, one visitor counted once an hour.</summary>
    public int Downloads { get; private set; }

    /// <summary>An empty count.</summary>
    public static LinkDay Of(Guid linkId, DateOnly day, string host) => new() { LinkId = linkId, Day = day, Host = host };

    /// <summary>Adds what was counted.</summary>
    public void Add(int views, int downloads) => (Views, Downloads) = (Views + views, Downloads + downloads);
}

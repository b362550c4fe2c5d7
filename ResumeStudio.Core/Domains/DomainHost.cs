namespace ResumeStudio.Core.Domains;

/// <summary>
/// A name that a verified domain holds. The name is the key, so no two people can hold one at the same time;
/// a domain that is only claimed has no such row and is in nobody's way.
/// </summary>
public sealed class DomainHost
{
    private DomainHost() { }

    internal DomainHost(Guid domainId, HostName host) => (DomainId, Name) = (domainId, host.Ascii);

    /// <summary>The name in ASCII.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The verified domain.</summary>
    public Guid DomainId { get; private set; }

    /// <summary>Whether it led here when last looked at.</summary>
    public bool PointsHere { get; private set; }

    /// <summary>What is known of its certificate.</summary>
    public HostCertificate Certificate { get; private set; } = new();

    internal void Take(bool pointsHere, DateTimeOffset now)
    {
        PointsHere = pointsHere;
        if (!pointsHere) Certificate.Stop();
        else if (Certificate.NextCheckAt is null) Certificate.LookFor(now);
    }
}

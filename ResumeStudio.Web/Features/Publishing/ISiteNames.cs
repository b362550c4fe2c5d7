namespace ResumeStudio.Web.Features.Publishing;

/// <summary>Knows the hosts of people's own that lead to portfolios; the feature of domains answers.</summary>
public interface ISiteNames
{
    /// <summary>The open portfolio that a host leads to, or null.</summary>
    /// <param name="host">A host name in lower case ASCII without a final dot.</param>
    Task<SiteName?> FindSiteAsync(string host);

    /// <summary>Whether <see cref="FindSiteAsync"/> answers from memory.</summary>
    bool Knows(string host);
}

using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Domains;
using ResumeStudio.Core.Publishing;
using ResumeStudio.Data;
using ResumeStudio.Data.Domains;
using ResumeStudio.Web.Features.Publishing;

namespace ResumeStudio.Web.Features.Domains;

/// <summary>The hosts of verified domains, in memory until a commit concerns one (docs/decisions/0014).</summary>
public sealed class DomainNames(IDbContextFactory<StudioDbContext> contexts, CommitWatch commits, TimeProvider clock) : ISiteNames
{
    private readonly CommitCache<NamedSite> _known = new(commits, clock, row => row.Row is CustomDomain or DomainHost or Publication || row.MayChangeServed(), Concerns);

    public async Task<SiteName?> FindSiteAsync(string host) => (await FindAsync(host))?.Name;

    public bool Knows(string host) => _known.Knows(host);

    /// <summary>The portfolio that the host of a verified domain leads to, or null.</summary>
    public Task<NamedSite?> FindAsync(string host) => host.Length > HostName.Length ? Task.FromResult<NamedSite?>(null) : _known.FindAsync(host, () => LoadAsync(host));

    private async Task<NamedSite?> LoadAsync(string host)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await (from held in db.DomainHosts
                      where held.Name == host
                      join domain in db.Domains on held.DomainId equals domain.Id
                      where domain.State == DomainState.Verified
                      join publication in db.Publications on domain.PortfolioId equals (Guid?)publication.PortfolioId
                      where publication.OwnerId == domain.OwnerId && publication.ClosedAt == null
                      select new NamedSite(domain.Id, domain.OwnerId, publication.Id, new(publication.Slug, domain.Name != host && held.PointsHere && db.Domains.Served().Any(main => main.Id == domain.Id) ? domain.Name : null))).FirstOrDefaultAsync();
    }

    private static bool Concerns(object row, NamedSite site) => row switch
    {
        HostCertificate => true,
        CustomDomain domain => domain.Id == site.DomainId,
        DomainHost host => host.DomainId == site.DomainId,
        Publication publication => publication.Id == site.PublicationId,
        _ => false,
    };
}

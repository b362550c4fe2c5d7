using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Domains;
using ResumeStudio.Core.Publishing;

namespace ResumeStudio.Data.Domains;

/// <summary>The domains at which visitors get pages.</summary>
public static class ServedDomains
{
    private static readonly string[] Telling = [nameof(CustomDomain.State), nameof(CustomDomain.PointsHere), nameof(CustomDomain.PortfolioId), nameof(CustomDomain.Name)];

    /// <summary>Verified domains that lead here and to a portfolio, and whose certificate does not fail.</summary>
    public static IQueryable<CustomDomain> Served(this IQueryable<CustomDomain> rows) =>
        rows.Where(domain => domain.State == DomainState.Verified && domain.PointsHere && domain.PortfolioId != null
            && !domain.Held.Any(host => host.Name == domain.Name && host.Certificate.State == CertificateState.Failed));

    /// <summary>Whether a commit may have changed which domains are served, or what they lead to. Checks that find all as it was are not that.</summary>
    public static bool MayChangeServed(this CommittedRow row) => row.Row switch
    {
        CustomDomain => row.State is not EntityState.Modified || row.Changed.Any(Telling.Contains),
        HostCertificate => row.Changed.Contains(nameof(HostCertificate.State)),
        _ => false,
    };

    /// <summary>The host of its owner's that stands for a published portfolio: of several the one that was verified first, or null.</summary>
    public static Task<string?> MainHostAsync(this StudioDbContext db, Publication publication, CancellationToken stop = default) =>
        db.Domains.Served().OwnedBy(publication.OwnerId).Where(domain => domain.PortfolioId == publication.PortfolioId)
            .OrderBy(domain => domain.VerifiedAt).ThenBy(domain => domain.Id).Select(domain => (string?)domain.Name).FirstOrDefaultAsync(stop);
}

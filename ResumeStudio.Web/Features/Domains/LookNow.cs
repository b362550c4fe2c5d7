namespace ResumeStudio.Web.Features.Domains;

/// <summary>What a person's wish starts: the records first, then the certificates of the names that lead here.</summary>
public sealed class LookNow(CheckDomain domain, CheckCertificate certificate, GatewayHandshake handshake, TimeProvider clock)
{
    /// <summary>Whether certificates are looked at at all.</summary>
    public bool SeesCertificates => handshake.IsPossible;

    public async Task RunAsync(Guid id, CancellationToken stop = default)
    {
        await domain.RunAsync(id, stop);
        await certificate.RunAsync(id, clock.GetUtcNow(), stop);
    }
}

using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Domains;
using ResumeStudio.Data;

namespace ResumeStudio.Web.Features.Domains;

/// <summary>Looks for the certificates of one domain's names that are due, writes down what was found and tells its owner when one fails.</summary>
public sealed class CheckCertificate(IDbContextFactory<StudioDbContext> contexts, GatewayHandshake handshake, CertificateAsk ask, DomainMails mails, TimeProvider clock)
{
    /// <param name="id">The domain.</param>
    /// <param name="until">What is due by then is looked at.</param>
    /// <param name="stop">Ends the wait.</param>
    public async Task RunAsync(Guid id, DateTimeOffset until, CancellationToken stop = default)
    {
        if (!handshake.IsPossible) return;
        await using var db = await contexts.CreateDbContextAsync(stop);
        if (await db.Domains.Include(domain => domain.Held).FirstOrDefaultAsync(domain => domain.Id == id, stop) is not { } domain) return;
        var due = domain.Held.Where(host => host.PointsHere && host.Certificate.NextCheckAt <= until).ToList();
        var found = await Task.WhenAll(due.Select(host => ExamineAsync(domain, HostName.Stored(host.Name), stop)));
        var fallen = due.Zip(found).Where(one => domain.Take(one.First.Name, one.Second, clock.GetUtcNow())).Select(one => one.First).ToList();
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException) when (!stop.IsCancellationRequested)
        {
            // Released, arranged or checked by somebody else meanwhile: the row is still due.
            return;
        }

        foreach (var host in fallen) await mails.SendAsync(domain, host, stop);
    }

    private async Task<CertificateDiagnosis> ExamineAsync(CustomDomain domain, HostName host, CancellationToken stop)
    {
        if (!await ask.IsServedAsync(host.Ascii)) return CertificateDiagnosis.Nowhere;
        var facts = await handshake.RunAsync(host, stop);
        return CertificateDoctor.Examine(host, facts with { IsForbidden = domain.Cause is DomainCause.CertificateForbidden, IsLimited = ask.IsLimited(host.Ascii) }, clock.GetUtcNow());
    }
}

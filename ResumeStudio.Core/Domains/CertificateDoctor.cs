using System.Globalization;

namespace ResumeStudio.Core.Domains;

/// <summary>Tells from a handshake why visitors get no valid certificate, in the order in which a browser would refuse it.</summary>
public static class CertificateDoctor
{
    private const string Ours = "That is ours to mend; we look again by ourselves.";

    /// <summary>Examines what a handshake for <paramref name="host"/> showed.</summary>
    /// <param name="host">The name.</param>
    /// <param name="facts">What the handshake showed.</param>
    /// <param name="now">The moment of the handshake.</param>
    public static CertificateDiagnosis Examine(HostName host, HandshakeFacts facts, DateTimeOffset now) => facts.Outcome switch
    {
        HandshakeOutcome.NoConnection => new(CertificateCause.NoAnswer, $"Nothing answers where the certificate of {host.Shown} should be. {Ours}"),
        HandshakeOutcome.NotTls => new(CertificateCause.NotTls, $"What answers for {host.Shown} on our side does not speak TLS. {Ours}"),
        HandshakeOutcome.Completed when facts.Certificate is { } seen => Examine(host, seen, now),
        _ => Missing(host, facts),
    };

    private static CertificateDiagnosis Missing(HostName host, HandshakeFacts facts)
    {
        if (facts.IsForbidden) return new(CertificateCause.Forbidden, $"The CAA records for {host.Shown} do not allow our authority to issue a certificate. Add the CAA record shown here.");
        if (facts.IsLimited) return new(CertificateCause.LimitReached, $"You have had as many new names today as one person may, so no certificate was asked for {host.Shown}. Tomorrow there is room again; we go on by ourselves.");
        return facts.Outcome is HandshakeOutcome.Silence
            ? new(CertificateCause.Slow, $"The certificate of {host.Shown} was not there in time. A new one can take some minutes; we look again by ourselves.")
            : new(CertificateCause.NotIssued, $"There is no certificate for {host.Shown} yet: the authority has not issued it. We ask again by ourselves.");
    }

    private static CertificateDiagnosis Examine(HostName host, SeenCertificate seen, DateTimeOffset now)
    {
        if (!seen.FitsName) return new(CertificateCause.WrongName, $"Visitors of {host.Shown} are shown a certificate for {(seen.Names.Count == 0 ? "no name at all" : DomainDoctor.Listed(seen.Names))}. {Ours}");
        if (seen.Until <= now) return new(CertificateCause.OutOfDate, $"The certificate of {host.Shown} expired on {Day(seen.Until)}. {Ours}");
        if (seen.From > now) return new(CertificateCause.OutOfDate, $"The certificate of {host.Shown} is not valid before {Day(seen.From)}. {Ours}");
        return seen.IsTrusted
            ? new(CertificateCause.None, "", seen)
            : new(CertificateCause.Untrusted, $"The certificate of {host.Shown} comes from “{seen.Issuer}”, an authority that browsers do not trust. {Ours}");
    }

    private static string Day(DateTimeOffset moment) => moment.UtcDateTime.ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture);
}

namespace ResumeStudio.Core.Domains;

/// <summary>What our own handshakes found of the certificate of a name. A valid one that is missing for a moment is no trouble yet.</summary>
public sealed class HostCertificate
{
    /// <summary>The longest stored name of an authority, in characters.</summary>
    public const int IssuerLength = 100;

    /// <summary>The longest stored finding, in characters.</summary>
    public const int FindingLength = 1000;

    /// <summary>How long the first one may take before that is called a failure.</summary>
    public static readonly TimeSpan Issuance = TimeSpan.FromMinutes(15);

    /// <summary>How long one that was valid may be missing before its owner is told.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromHours(1);

    internal HostCertificate() { }

    /// <summary>Where it stands.</summary>
    public CertificateState State { get; private set; }

    /// <summary>What the last handshake found.</summary>
    public CertificateCause Cause { get; private set; }

    /// <summary>The same in words; empty when it is valid.</summary>
    public string Finding { get; private set; } = "";

    /// <summary>Who issued the valid one that was last seen.</summary>
    public string Issuer { get; private set; } = "";

    /// <summary>Until when that one is valid, or null before there was one.</summary>
    public DateTimeOffset? Until { get; private set; }

    /// <summary>When it was last looked at, or null.</summary>
    public DateTimeOffset? CheckedAt { get; private set; }

    /// <summary>When it is looked at next, or null while there is nothing to look for.</summary>
    public DateTimeOffset? NextCheckAt { get; private set; }

    /// <summary>Since when handshakes have found no valid one, or null.</summary>
    public DateTimeOffset? FailingSince { get; private set; }

    /// <summary>Looks for it at once.</summary>
    internal void LookFor(DateTimeOffset now) => (State, NextCheckAt) = (State is CertificateState.None ? CertificateState.Issuing : State, now);

    /// <summary>Looks no more: the name does not lead here.</summary>
    internal void Stop() => (State, Cause, Finding, NextCheckAt, FailingSince) = (CertificateState.None, CertificateCause.None, "", null, null);

    /// <summary>Takes what a handshake found. True when one that was valid has now been missing for longer than the grace.</summary>
    internal bool Take(CertificateDiagnosis diagnosis, DateTimeOffset now)
    {
        var was = State;
        (CheckedAt, Cause) = (now, diagnosis.Cause);
        Finding = diagnosis.Words.Length <= FindingLength ? diagnosis.Words : diagnosis.Words[..FindingLength];
        FailingSince = diagnosis.Cause is CertificateCause.None or CertificateCause.LeadsNowhere ? null : FailingSince ?? now;
        if (diagnosis.Certificate is { } seen) (Issuer, Until) = (seen.Issuer.Length <= IssuerLength ? seen.Issuer : seen.Issuer[..IssuerLength], seen.Until);
        State = StateAt(now);
        NextCheckAt = now + Wait(now);
        return was is CertificateState.Active && State is CertificateState.Failed;
    }

    private CertificateState StateAt(DateTimeOffset now) => Cause switch
    {
        CertificateCause.None => CertificateState.Active,
        CertificateCause.LeadsNowhere => CertificateState.None,
        _ when now - FailingSince >= (State is CertificateState.Active ? Grace : Issuance) => CertificateState.Failed,
        _ => State is CertificateState.None ? CertificateState.Issuing : State,
    };

    private TimeSpan Wait(DateTimeOffset now) => Cause switch
    {
        CertificateCause.None => CheckSchedule.Certificate(Until!.Value - now),
        CertificateCause.LeadsNowhere => CheckSchedule.Missing,
        _ => CheckSchedule.Searching(now - FailingSince!.Value) ?? CheckSchedule.Daily,
    };
}

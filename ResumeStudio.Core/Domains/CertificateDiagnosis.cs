namespace ResumeStudio.Core.Domains;

/// <summary>What is the matter with a certificate.</summary>
/// <param name="Cause">The cause.</param>
/// <param name="Words">The same for the person.</param>
/// <param name="Certificate">The valid certificate, when there is one.</param>
public sealed record CertificateDiagnosis(CertificateCause Cause, string Words, SeenCertificate? Certificate = null)
{
    /// <summary>Of a name that leads to no page: no certificate is asked for.</summary>
    public static CertificateDiagnosis Nowhere { get; } = new(CertificateCause.LeadsNowhere, "It is asked for once the domain leads to a published portfolio.");
}

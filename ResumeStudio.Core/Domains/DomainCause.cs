namespace ResumeStudio.Core.Domains;

/// <summary>What keeps a domain from working.</summary>
public enum DomainCause
{
    /// <summary>Everything is in place, or nothing has been looked at yet.</summary>
    None,

    /// <summary>The registered domain does not exist, or has no name servers.</summary>
    NoSuchDomain,

    /// <summary>There is no verification record.</summary>
    NoVerification,

    /// <summary>The verification record has another value.</summary>
    WrongVerification,

    /// <summary>Name servers still remember that there was no record.</summary>
    StaleNegative,

    /// <summary>Another account has verified the name and still holds it.</summary>
    HeldByAnother,

    /// <summary>The name leads nowhere.</summary>
    NotPointing,

    /// <summary>The name leads somewhere else.</summary>
    PointsElsewhere,

    /// <summary>A network of caches stands between the name and us.</summary>
    Proxied,

    /// <summary>An alias stands at the root of the domain.</summary>
    ApexAlias,

    /// <summary>CAA records forbid our authority to issue a certificate.</summary>
    CertificateForbidden,

    /// <summary>The domain's name servers fail.</summary>
    ServerFailure,

    /// <summary>The domain's DNSSEC signatures do not fit.</summary>
    SignatureFailure,

    /// <summary>Nobody answered in time.</summary>
    NoReply,

    /// <summary>What was answered cannot be understood.</summary>
    Unreadable,

    /// <summary>Aliases lead in a circle.</summary>
    AliasLoop,
}

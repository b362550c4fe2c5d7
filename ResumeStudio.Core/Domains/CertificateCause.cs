namespace ResumeStudio.Core.Domains;

/// <summary>What is the matter with the certificate of a name.</summary>
public enum CertificateCause
{
    /// <summary>It is valid, or nothing has been looked at yet.</summary>
    None,

    /// <summary>The domain leads to no published portfolio, so none is asked for.</summary>
    LeadsNowhere,

    /// <summary>The gateway cannot be reached.</summary>
    NoAnswer,

    /// <summary>The gateway did not finish in time: it may be waiting for the authority.</summary>
    Slow,

    /// <summary>The gateway ended the handshake: it has no certificate.</summary>
    NotIssued,

    /// <summary>What answers does not speak TLS.</summary>
    NotTls,

    /// <summary>The certificate is for other names.</summary>
    WrongName,

    /// <summary>It has expired or is not valid yet.</summary>
    OutOfDate,

    /// <summary>Its authority is not one that browsers trust.</summary>
    Untrusted,

    /// <summary>The person has had as many new names today as anybody may.</summary>
    LimitReached,

    /// <summary>CAA records forbid our authority to issue it.</summary>
    Forbidden,
}

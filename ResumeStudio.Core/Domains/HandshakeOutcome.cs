namespace ResumeStudio.Core.Domains;

/// <summary>How a TLS handshake ended.</summary>
public enum HandshakeOutcome
{
    /// <summary>With a certificate, whatever it is worth.</summary>
    Completed,

    /// <summary>No connection came about.</summary>
    NoConnection,

    /// <summary>It did not end in time.</summary>
    Silence,

    /// <summary>The other side ended it.</summary>
    Refused,

    /// <summary>The answer was not TLS.</summary>
    NotTls,
}

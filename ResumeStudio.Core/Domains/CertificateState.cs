namespace ResumeStudio.Core.Domains;

/// <summary>Whether visitors of a name get a valid certificate, as our own handshakes found.</summary>
public enum CertificateState
{
    /// <summary>Not looked for: the name does not lead here, or nowhere from here.</summary>
    None,

    /// <summary>Asked for and not there yet.</summary>
    Issuing,

    /// <summary>There and valid.</summary>
    Active,

    /// <summary>Not there, or not valid, for longer than a passing trouble takes.</summary>
    Failed,
}

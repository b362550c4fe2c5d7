namespace ResumeStudio.Core.Domains;

/// <summary>What a handshake for a name with the gateway showed.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Certificate">What was shown, when it was completed.</param>
public sealed record HandshakeFacts(HandshakeOutcome Outcome, SeenCertificate? Certificate = null)
{
    /// <summary>Whether CAA records forbid our authority to issue.</summary>
    public bool IsForbidden { get; init; }

    /// <summary>Whether the gateway was told no because the person has had enough new names today.</summary>
    public bool IsLimited { get; init; }
}

namespace ResumeStudio.Core.Domains;

/// <summary>A certificate that a handshake showed.</summary>
/// <param name="Names">The host names that it is for.</param>
/// <param name="FitsName">Whether the asked name is among them.</param>
/// <param name="Issuer">Who issued it, in words.</param>
/// <param name="IsTrusted">Whether its chain leads to an authority that is trusted.</param>
/// <param name="From">When its validity begins.</param>
/// <param name="Until">When it ends.</param>
public sealed record SeenCertificate(IReadOnlyList<string> Names, bool FitsName, string Issuer, bool IsTrusted, DateTimeOffset From, DateTimeOffset Until);

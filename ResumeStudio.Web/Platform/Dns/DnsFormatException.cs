namespace ResumeStudio.Web.Platform.Dns;

/// <summary>Bytes that are not a DNS message; the only way in which reading one fails.</summary>
public sealed class DnsFormatException(string message) : Exception(message);

namespace ResumeStudio.Web.Platform.Dns;

/// <summary>The answer codes that make a difference here (RFC 1035, 4.1.1); all others mean that the server cannot help.</summary>
public enum DnsCode
{
    NoError = 0,
    FormatError = 1,
    ServerFailure = 2,
    NoSuchName = 3,
}

namespace ResumeStudio.Web.Platform.Dns;

/// <summary>The types of record that are asked for or needed to understand an answer (IANA's numbers).</summary>
public enum DnsType : ushort
{
    A = 1,
    NS = 2,
    CNAME = 5,
    SOA = 6,
    TXT = 16,
    AAAA = 28,
    CAA = 257,
}

namespace ResumeStudio.Core.Domains;

/// <summary>How a question to the domain name system ended.</summary>
public enum DnsOutcome
{
    /// <summary>There are records of the asked type.</summary>
    Found,

    /// <summary>The name exists without a record of the asked type (RFC 2308, NODATA).</summary>
    NoRecord,

    /// <summary>The name does not exist (NXDOMAIN).</summary>
    NoName,

    /// <summary>The name servers answered that they cannot answer (SERVFAIL, REFUSED).</summary>
    ServerFailure,

    /// <summary>There is an answer, but its signatures do not fit the zone's keys (DNSSEC).</summary>
    SignatureFailure,

    /// <summary>No name server answered in time.</summary>
    NoReply,

    /// <summary>The answer does not follow the protocol.</summary>
    Unreadable,

    /// <summary>The aliases (CNAME) lead in a circle, or further than anybody follows.</summary>
    AliasLoop,
}

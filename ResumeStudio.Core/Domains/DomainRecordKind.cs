namespace ResumeStudio.Core.Domains;

/// <summary>With which kind of record a person wants to point a domain at the site.</summary>
public enum DomainRecordKind
{
    /// <summary>An alias of our name: it follows when our addresses change.</summary>
    Cname,

    /// <summary>Our addresses themselves, for the root of a domain, where no alias may stand.</summary>
    Address,

    /// <summary>The whole zone: never taken.</summary>
    NameServers,
}

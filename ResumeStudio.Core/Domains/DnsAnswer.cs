namespace ResumeStudio.Core.Domains;

/// <summary>What the domain name system says about one name and one type of record.</summary>
/// <param name="Outcome">How the question ended.</param>
public sealed record DnsAnswer(DnsOutcome Outcome)
{
    /// <summary>The values of the records: addresses, names in lower case without a final dot, texts with their parts joined, "0 issue ca.example".</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>The names that an alias (CNAME) led to, in order.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>How long name servers remember that there is nothing (RFC 2308, 5), from the moment of the answer; null when they did not say.</summary>
    public TimeSpan? NegativeFor { get; init; }

    /// <summary>Whether "there is nothing" came from a name server's memory, so that a newer record may already exist.</summary>
    public bool IsRemembered { get; init; }

    /// <summary>Whether the name system works and says that there is nothing of this kind.</summary>
    public bool IsNothing => Outcome is DnsOutcome.NoRecord or DnsOutcome.NoName;
}

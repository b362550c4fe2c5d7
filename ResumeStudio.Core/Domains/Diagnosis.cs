namespace ResumeStudio.Core.Domains;

/// <summary>What is the matter with a domain, and what to do.</summary>
/// <param name="Cause">The first thing to mend.</param>
/// <param name="Words">The same for the person, with the values that were found.</param>
public sealed record Diagnosis(DomainCause Cause, string Words)
{
    /// <summary>The exact records to paste.</summary>
    public IReadOnlyList<DnsEntry> Entries { get; init; } = [];

    /// <summary>Whether the verification record is in place.</summary>
    public bool IsProven { get; init; }

    /// <summary>Whether the name leads here.</summary>
    public bool PointsHere { get; init; }

    /// <summary>All names of the domain that lead here, in ASCII.</summary>
    public IReadOnlyList<string> Here { get; init; } = [];

    /// <summary>Whether the name system gave an answer at all.</summary>
    public bool IsConclusive { get; init; } = true;

    /// <summary>Until when name servers may go on saying that there is nothing, or null.</summary>
    public DateTimeOffset? Until { get; init; }
}

namespace ResumeStudio.Core.Domains;

/// <summary>Whether a person has shown that a domain is theirs.</summary>
public enum DomainState
{
    /// <summary>Not yet; looked for by the schedule.</summary>
    Pending,

    /// <summary>The verification record was found, at most the grace ago.</summary>
    Verified,

    /// <summary>Not found in time, or gone for longer than the grace; looked for again when the person asks.</summary>
    Failed,
}

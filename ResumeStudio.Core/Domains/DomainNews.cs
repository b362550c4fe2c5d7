namespace ResumeStudio.Core.Domains;

/// <summary>What a check changed, as far as its owner is told.</summary>
public enum DomainNews
{
    /// <summary>Nothing to tell.</summary>
    None,

    /// <summary>The domain is verified now.</summary>
    Verified,

    /// <summary>The verification record is gone; the grace begins.</summary>
    RecordGone,

    /// <summary>The grace is over; the domain is off.</summary>
    TurnedOff,
}

namespace ResumeStudio.Core.Postings.Reading;

/// <summary>What a part of a posting holds.</summary>
internal enum PostingPart
{
    /// <summary>Before the first heading that is known, or under one that is not: only sentences that ask are requirements.</summary>
    Unknown,

    /// <summary>What must be there.</summary>
    Must,

    /// <summary>What is welcome.</summary>
    Nice,

    /// <summary>What the work is.</summary>
    Tasks,

    /// <summary>How to apply.</summary>
    Apply,

    /// <summary>What is offered, and by whom.</summary>
    Other,
}

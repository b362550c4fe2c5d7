namespace ResumeStudio.Core.Postings;

/// <summary>How much a requirement of a posting matters.</summary>
public enum Importance
{
    /// <summary>Who does not have it is not asked.</summary>
    Must,

    /// <summary>It is welcome.</summary>
    Nice,
}

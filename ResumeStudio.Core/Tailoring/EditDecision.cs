namespace ResumeStudio.Core.Tailoring;

/// <summary>What the person says of a proposed edit.</summary>
public enum EditDecision
{
    /// <summary>Nothing yet; it is not made.</summary>
    Open,

    /// <summary>It is made.</summary>
    Accepted,

    /// <summary>It is not made.</summary>
    Rejected,
}

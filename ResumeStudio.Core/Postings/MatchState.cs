namespace ResumeStudio.Core.Postings;

/// <summary>Whether a match can be counted.</summary>
public enum MatchState
{
    /// <summary>It is.</summary>
    Scored,

    /// <summary>Nothing of the resume prints.</summary>
    EmptyResume,

    /// <summary>The posting asks for nothing that these rules recognise.</summary>
    NoRequirements,

    /// <summary>The posting is in a language that these rules do not read.</summary>
    UnknownLanguage,
}

namespace ResumeStudio.Core.CoverLetters;

/// <summary>What part of a resume a fact is.</summary>
internal enum LetterFactKind
{
    /// <summary>A line of a role, project or voluntary work.</summary>
    Line,

    /// <summary>What the person says of themselves.</summary>
    Summary,

    /// <summary>A role.</summary>
    Position,

    /// <summary>A course of study.</summary>
    Education,

    /// <summary>Certificates.</summary>
    Certificates,

    /// <summary>Languages.</summary>
    Languages,

    /// <summary>Words of the list of skills.</summary>
    Skills,
}

namespace ResumeStudio.Core.Analysis.Reading;

/// <summary>What a line of text is.</summary>
internal enum LineKind
{
    /// <summary>One achievement of a list.</summary>
    Bullet,

    /// <summary>The text under a role or project.</summary>
    Prose,

    /// <summary>The summary, or a section of free text.</summary>
    Summary,
}
